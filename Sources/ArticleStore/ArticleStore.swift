/// Records as durable JSON files, with a commit log before them and a derived index beside them.
public struct ArticleStore {}
