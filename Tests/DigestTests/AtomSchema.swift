/// RFC 4287 as far as our feeds use it, as RELAX NG: what an element must have, may have, and how often.
enum AtomSchema {
    static let relaxNG = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <start><element name="feed"><interleave>
        <ref name="id"/><ref name="title"/><ref name="updated"/><oneOrMore><ref name="author"/></oneOrMore>
        <optional><element name="generator"><text/></element></optional>
        <zeroOrMore><ref name="link"/></zeroOrMore><zeroOrMore><ref name="entry"/></zeroOrMore>
        </interleave></element></start>
        <define name="entry"><element name="entry"><interleave>
        <ref name="id"/><ref name="title"/><ref name="updated"/>
        <optional><element name="published"><ref name="date"/></element></optional>
        <oneOrMore><ref name="link"/></oneOrMore>
        <optional><element name="content"><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute><text/></element></optional>
        </interleave></element></define>
        <define name="id"><element name="id"><data type="anyURI"><param name="pattern">[a-z][a-z0-9+.\\-]*:.+</param></data></element></define>
        <define name="title"><element name="title"><optional><attribute name="type"/></optional><data type="string"><param name="minLength">1</param></data></element></define>
        <define name="updated"><element name="updated"><ref name="date"/></element></define>
        <define name="date"><data type="dateTime"><param name="pattern">.*(Z|[+\\-][0-9]{2}:[0-9]{2})</param></data></define>
        <define name="author"><element name="author"><element name="name"><text/></element></element></define>
        <define name="link"><element name="link"><attribute name="rel"><choice><value>self</value><value>alternate</value></choice></attribute>
        <attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute>
        <attribute name="href"><data type="anyURI"/></attribute></element></define>
        </grammar>
        """
}
