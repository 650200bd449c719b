/// Short articles with every number's own words, so that each is a different article.
enum SampleText {
    static func article(_ number: Int) -> String {
        """
        Village \(number) opens its new mill

        By Ada Fenwick

        The village of Upper Sel \(number) opened a new water mill on Tuesday, the first in the valley since 1954. It grinds \
        the grain of \(number + 12) farms and was paid for by a fair that the farmers held in the spring.

        "We waited long enough for it," said the miller, who will live above the wheel with her two daughters. The old \
        mill had burned down in the winter of the flood.
        """
    }
}
