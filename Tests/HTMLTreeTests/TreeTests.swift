import Foundation
import HTMLTree
import Testing

@Suite struct `The tree of a page` {
    /// A page, and its tree in the form of `debugDump` without "| ", lines joined by " / ".
    struct Case: CustomTestStringConvertible {
        let html: String
        let tree: String
        var testDescription: String { html }

        init(_ html: String, _ tree: String) {
            self.html = html
            self.tree = tree
        }
    }

    @Test(arguments: [
        Case("", "<html> / _<head> / _<body>"),
        Case("<p>One<p>Two", "<html> / _<head> / _<body> / __<p> / ___\"One\" / __<p> / ___\"Two\""),
        Case(
            "<!doctype html><title>Bridge &amp; road</title>",
            "<!DOCTYPE html> / <html> / _<head> / __<title> / ___\"Bridge & road\" / _<body>"),
        Case(
            "<b>1<i>2</b>3</i>",
            "<html> / _<head> / _<body> / __<b> / ___\"1\" / ___<i> / ____\"2\" / __<i> / ___\"3\""),
        Case(
            "<b>1<p>2</b>3", "<html> / _<head> / _<body> / __<b> / ___\"1\" / __<p> / ___<b> / ____\"2\" / ___\"3\""),
        Case(
            "<table>stray<tr><td>cell",
            """
            <html> / _<head> / _<body> / __"stray" / __<table> / ___<tbody> / ____<tr> / _____<td> / ______"cell"
            """),
        Case(
            "<ul><li>a<li>b</ul>",
            "<html> / _<head> / _<body> / __<ul> / ___<li> / ____\"a\" / ___<li> / ____\"b\""),
        Case("<p>a<div>b", "<html> / _<head> / _<body> / __<p> / ___\"a\" / __<div> / ___\"b\""),
        Case("x</p>", "<html> / _<head> / _<body> / __\"x\" / __<p>"),
        Case("a<br>b</br>", "<html> / _<head> / _<body> / __\"a\" / __<br> / __\"b\" / __<br>"),
        Case(
            "<a href=1>x<a href=2>y",
            """
            <html> / _<head> / _<body> / __<a> / ___href="1" / ___"x" / __<a> / ___href="2" / ___"y"
            """),
        Case("<p CLASS=a class=b>x", "<html> / _<head> / _<body> / __<p> / ___class=\"a\" / ___\"x\""),
        Case(
            "<svg viewbox='0'><foreignobject><p>x",
            """
            <html> / _<head> / _<body> / __<svg svg> / ___viewBox="0" / ___<svg foreignObject> / ____<p> / _____"x"
            """),
        Case("<svg><p>x", "<html> / _<head> / _<body> / __<svg svg> / __<p> / ___\"x\""),
        Case("<svg><![CDATA[<a>]]>", "<html> / _<head> / _<body> / __<svg svg> / ___\"<a>\""),
        Case("<![CDATA[x]]>", "<!-- [CDATA[x]] --> / <html> / _<head> / _<body>"),
        Case(
            "<math><mi>x<b>y",
            "<html> / _<head> / _<body> / __<math math> / ___<math mi> / ____\"x\" / ____<b> / _____\"y\""),
        Case("<template><td>x", "<html> / _<head> / __<template> / ___content / ____<td> / _____\"x\" / _<body>"),
        Case(
            "<script><!--<script></script>--></script>x",
            "<html> / _<head> / __<script> / ___\"<!--<script></script>-->\" / _<body> / __\"x\""),
        Case("<textarea>\n\n&lt;b></textarea>", "<html> / _<head> / _<body> / __<textarea> / ___\"\n<b>\""),
        Case("<pre>\nx", "<html> / _<head> / _<body> / __<pre> / ___\"x\""),
        Case("<frameset><frame>", "<html> / _<head> / _<frameset> / __<frame>"),
        Case("x<frameset>", "<html> / _<head> / _<body> / __\"x\""),
        Case("<noscript><p>x</noscript>", "<html> / _<head> / __<noscript> / _<body> / __<p> / ___\"x\""),
        Case("<!--a--!>b", "<!-- a --> / <html> / _<head> / _<body> / __\"b\""),
        Case("<?php x ?>", "<!-- ?php x ? --> / <html> / _<head> / _<body>"),
        Case("a\r\nb\rc", "<html> / _<head> / _<body> / __\"a\nb\nc\""),
        Case("a\0b", "<html> / _<head> / _<body> / __\"ab\""),
        Case("<p title=a\0b>", "<html> / _<head> / _<body> / __<p> / ___title=\"a\u{FFFD}b\""),
        Case("<body a=1><body a=2 b=3>", "<html> / _<head> / _<body> / __a=\"1\" / __b=\"3\""),
        Case(
            "<ruby>a<rt>b<rp>c",
            "<html> / _<head> / _<body> / __<ruby> / ___\"a\" / ___<rt> / ____\"b\" / ___<rp> / ____\"c\""),
        Case("<button>a<button>b", "<html> / _<head> / _<body> / __<button> / ___\"a\" / __<button> / ___\"b\""),
        Case(
            "<select><button><selectedcontent></button><option>a<option selected>b",
            """
            <html> / _<head> / _<body> / __<select> / ___<button> / ____<selectedcontent> / _____"b" / ___<option> \
            / ____"a" / ___<option> / ____selected="" / ____"b"
            """),
        Case("<image src=a>", "<html> / _<head> / _<body> / __<img> / ___src=\"a\""),
        Case("&notit; &amp &#x80; &#0;", "<html> / _<head> / _<body> / __\"¬it; & € \u{FFFD}\""),
        Case("<a href='?a&copy=1&lt;'>", "<html> / _<head> / _<body> / __<a> / ___href=\"?a&copy=1<\""),
        Case("a < b <3 <", "<html> / _<head> / _<body> / __\"a < b <3 <\""),
        Case("<div", "<html> / _<head> / _<body>"),
    ])
    func `is the one that the standard wants`(_ page: Case) throws {
        let document = try HTMLDocument(parsing: page.html)
        #expect(document.debugDump() == dump(page.tree))
    }

    @Test func `of a fragment has the fragment below its root`() throws {
        var parser = HTMLParser()
        var document = HTMLDocument()
        try parser.parseFragment("<td>a<td>b", context: .tr, into: &document)
        #expect(document.debugDump() == dump("<td> / _\"a\" / <td> / _\"b\""))
        try parser.parseFragment("<p>a</title>", context: .title, into: &document)
        #expect(document.debugDump() == dump("\"<p>a</title>\""))
    }

    @Test func `does not show what the parser read before`() throws {
        var parser = HTMLParser()
        var document = HTMLDocument()
        try parser.parse("<p data-first=1>&amp;one<custom-name>", into: &document)
        try parser.parse("<q data-second=2>&lt;two<other-name>", into: &document)
        let wanted = "<html> / _<head> / _<body> / __<q> / ___data-second=\"2\" / ___\"<two\" / ___<other-name>"
        #expect(document.debugDump() == dump(wanted))
        #expect(document.name("data-first") == nil)
    }

    @Test func `has raw text in noscript when scripting is on`() throws {
        var parser = HTMLParser()
        parser.isScriptingEnabled = true
        var document = HTMLDocument()
        try parser.parse("<body><noscript><p>x</noscript>", into: &document)
        #expect(document.debugDump() == dump("<html> / _<head> / _<body> / __<noscript> / ___\"<p>x\""))
    }

    private func dump(_ tree: String) -> String {
        var lines: [String] = []
        for line in tree.components(separatedBy: " / ") {
            let depth = line.prefix { $0 == "_" }.count
            lines.append("| " + String(repeating: "  ", count: depth) + line.dropFirst(depth) + "\n")
        }
        return lines.joined()
    }
}
