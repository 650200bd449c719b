/// A web page about an invented mill, with the furniture that pages have.
enum SamplePage {
    /// - Parameters:
    ///   - head: put before the title, as a browser or tool that saves pages does.
    ///   - image: the address of the picture.
    static func html(number: Int, head: String = "", image: String = "/mill.jpg") -> String {
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\(head)<title>Village \(number) opens its new mill - Valley Post</title>
        </head><body><header><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a><li><a href="/weather">Weather</a></ul></nav></header>
        <main><article><h1>Village \(number) opens its new mill</h1>
        <p>The village of Upper Sel \(number) opened a new water mill on Tuesday, the first in the valley since 1954. It grinds the
        grain of \(number + 12) farms and was paid for by a fair that the farmers held in the spring.</p>
        <figure><img src="\(image)" alt="The wheel"><figcaption>The wheel on its first day.</figcaption></figure>
        <p>"We waited long enough for it," said the miller, who will live above the wheel with her two daughters. The old mill
        had burned down in the winter of the flood.</p>
        <p>The council plans a second mill below the weir, where the river falls four metres in a stretch of two hundred.</p>
        </article><aside><h2>Newsletter</h2><form><p>Subscribe to our newsletter</p><input type="email"><button>Sign up</button></form></aside></main>
        <footer><p>Copyright 2026 Valley Post. All rights reserved.</p></footer></body></html>
        """
    }
}
