#include <catch2/catch_test_macros.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bowout/value/text.hpp>

using namespace bowout;

namespace {

std::string utf8(char32_t c) {
    const auto octet = [](char32_t value) { return std::string(1, static_cast<char>(static_cast<unsigned char>(value))); };
    const auto next = [octet, c](unsigned shift) { return octet(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) return octet(c);
    if (c < 0x800) return octet(0xC0 | (c >> 6)) + next(0);
    if (c < 0x10000) return octet(0xE0 | (c >> 12)) + next(6) + next(0);
    return octet(0xF0 | (c >> 18)) + next(12) + next(6) + next(0);
}

std::string join(std::initializer_list<std::string_view> parts) {
    std::string all;
    for (const auto part : parts) all += part;
    return all;
}

template <class T>
std::string parsed(std::string_view text) {
    const auto value = T::parse(text);
    return value ? std::string(value->view()) : "refused";
}

// The tables of The Unicode Standard: 3-7, well-formed UTF-8 byte sequences.
std::size_t well_formed(std::string_view text) {
    const auto within = [text](std::size_t at, unsigned low, unsigned high) {
        if (at >= text.size()) return false;
        const unsigned octet = static_cast<unsigned char>(text[at]);
        return octet >= low && octet <= high;
    };
    const auto tail = [within](std::size_t at) { return within(at, 0x80, 0xBF); };
    if (within(0, 0x00, 0x7F)) return 1;
    if (within(0, 0xC2, 0xDF) && tail(1)) return 2;
    if (within(0, 0xE0, 0xE0) && within(1, 0xA0, 0xBF) && tail(2)) return 3;
    if ((within(0, 0xE1, 0xEC) || within(0, 0xEE, 0xEF)) && tail(1) && tail(2)) return 3;
    if (within(0, 0xED, 0xED) && within(1, 0x80, 0x9F) && tail(2)) return 3;
    if (within(0, 0xF0, 0xF0) && within(1, 0x90, 0xBF) && tail(2) && tail(3)) return 4;
    if (within(0, 0xF1, 0xF3) && tail(1) && tail(2) && tail(3)) return 4;
    if (within(0, 0xF4, 0xF4) && within(1, 0x80, 0x8F) && tail(2) && tail(3)) return 4;
    return 0;
}

template <class T>
concept lends_a_view = requires {
    std::declval<T>().view();
};

}  // namespace

static_assert(std::is_convertible_v<const char (&)[4], Line>);
static_assert(!std::is_convertible_v<std::string_view, Line> && std::is_constructible_v<Line, std::string_view>);
static_assert(!std::is_default_constructible_v<Line>);
static_assert(!std::is_convertible_v<Line, Prose> && !std::is_convertible_v<EmailAddress, Line>);
static_assert(lends_a_view<const Line&> && !lends_a_view<Line> && !lends_a_view<const Line>);

static_assert(!Line::why_not(" Ada Lovelace "));
static_assert(Line::why_not("") == TextError{TextFault::blank, 0});
static_assert(Line::why_not("Ada\n") == TextError{TextFault::control_char, 3});
static_assert(Line::why_not("Ada\xC0\xAF") == TextError{TextFault::encoding, 3});
static_assert(!Prose::why_not("one\r\ntwo\n\tthree"));
static_assert(Prose::why_not("one\rtwo") == TextError{TextFault::control_char, 3});
static_assert(!EmailAddress::why_not("ada@example.org"));
static_assert(EmailAddress::why_not("a..b@example.org") == TextError{TextFault::email, 2});

#if __cpp_lib_constexpr_vector
constexpr bool trims_while_compiling() {
    const Line line("  Ada ");
    const Prose prose("\n one\r\ntwo \r\n");
    const auto address = EmailAddress::parse(" ada@example.org ");
    return line.view() == "Ada" && prose.view() == "one\ntwo" && address && address->view() == "ada@example.org" && !Line::parse("\t");
}
static_assert(trims_while_compiling());

constexpr bool orders_while_compiling() { return Line("Ada") < Line("Bea") && Line(" Ada ") == Line("Ada"); }
static_assert(orders_while_compiling());
#endif

TEST_CASE("a line loses its outer blanks and nothing else") {
    CHECK(parsed<Line>("Ada") == "Ada");
    CHECK(parsed<Line>("   Ada  Lovelace ") == "Ada  Lovelace");
    CHECK(parsed<Line>(" x ") == "x");
    const Line line("  Ada ");
    CHECK(line.view() == "Ada");
}

TEST_CASE("prose loses blanks, tabs and line ends around it and keeps those within") {
    CHECK(parsed<Prose>(" \t\r\n\n one\n\n\ttwo  three \r\n\t ") == "one\n\n\ttwo  three");
}

TEST_CASE("prose reads the line ending CR LF as LF") {
    CHECK(parsed<Prose>("one\r\ntwo") == "one\ntwo");
    CHECK(parsed<Prose>("one\r\n\r\ntwo\nthree") == "one\n\ntwo\nthree");
}

TEST_CASE("a carriage return without its line feed is refused in prose") {
    CHECK(Prose::why_not("one\rtwo") == TextError{TextFault::control_char, 3});
    CHECK(Prose::why_not("one\r") == TextError{TextFault::control_char, 3});
    CHECK(Prose::why_not("one\r\r\ntwo") == TextError{TextFault::control_char, 3});
    CHECK(Prose::why_not("one\n\rtwo") == TextError{TextFault::control_char, 4});
    CHECK(Prose::why_not("\rone") == TextError{TextFault::control_char, 0});
}

TEST_CASE("a line holds 512 octets after trimming and not 513") {
    CHECK(parsed<Line>(std::string(512, 'a')).size() == 512);
    CHECK(parsed<Line>("   " + std::string(512, 'a') + "    ").size() == 512);
    CHECK(Line::why_not(std::string(513, 'a')) == TextError{TextFault::too_long, 512});
    CHECK(Line::why_not(std::string(513, 'a') + "   ") == TextError{TextFault::too_long, 512});
    std::string umlauts;
    for (int at = 0; at < 256; ++at) umlauts += utf8(0xFC);
    CHECK(Line::parse(umlauts).has_value());
    CHECK(Line::why_not(umlauts + "a") == TextError{TextFault::too_long, 512});
}

TEST_CASE("prose holds 65,536 octets after trimming and not 65,537") {
    CHECK(parsed<Prose>(std::string(65'536, 'a')).size() == 65'536);
    CHECK(parsed<Prose>("\n\n" + std::string(65'536, 'a') + "\r\n").size() == 65'536);
    CHECK(Prose::why_not(std::string(65'537, 'a')) == TextError{TextFault::too_long, 65'536});
}

TEST_CASE("the first octet too many is counted from the start of the string as it was given") {
    CHECK(Line::why_not("  " + std::string(513, 'a')) == TextError{TextFault::too_long, 514});
    CHECK(Prose::why_not("\n" + std::string(65'537, 'a')) == TextError{TextFault::too_long, 65'537});
}

TEST_CASE("ill-formed UTF-8 is refused where its sequence begins") {
    using namespace std::string_view_literals;
    const auto ill_formed = {
        "\x80"sv,              // a continuation by itself
        "\xBF"sv,              //
        "\xC0\x80"sv,          // overlong U+0000
        "\xC0\xAF"sv,          // overlong solidus
        "\xC1\xBF"sv,          // overlong U+007F
        "\xE0\x80\x8A"sv,      // overlong line feed
        "\xE0\x9F\xBF"sv,      // overlong U+07FF
        "\xF0\x80\x80\x8A"sv,  // overlong line feed
        "\xF0\x8F\xBF\xBF"sv,  // overlong U+FFFF
        "\xC3"sv,              // truncated
        "\xE2\x82"sv,          //
        "\xF0\x9F\x98"sv,      //
        "\xC3("sv,             // cut short by another character
        "\xE2\x82("sv,         //
        "\xED\xA0\x80"sv,      // U+D800, the first surrogate
        "\xED\xBF\xBF"sv,      // U+DFFF, the last
        "\xF4\x90\x80\x80"sv,  // U+110000
        "\xF5\x80\x80\x80"sv,  //
        "\xF8\x88\x80\x80"sv,  // five octets long, once
        "\xFE"sv,              //
        "\xFF"sv,
    };
    for (const auto octets : ill_formed) {
        CAPTURE(octets.size(), static_cast<unsigned>(static_cast<unsigned char>(octets[0])));
        CHECK(Line::why_not(octets) == TextError{TextFault::encoding, 0});
        CHECK(Line::why_not(join({"  Ada ", octets})) == TextError{TextFault::encoding, 6});
        CHECK(Line::why_not(join({"\xC3\xA9", octets, "z"})) == TextError{TextFault::encoding, 2});
        CHECK(Prose::why_not(join({"one\r\n", octets})) == TextError{TextFault::encoding, 5});
        CHECK(EmailAddress::why_not(join({"ada", octets, "@example.org"})) == TextError{TextFault::encoding, 3});
    }
}

TEST_CASE("the ends of what UTF-8 can encode are well-formed") {
    for (const char32_t c : {0x7EU, 0xA1U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFDU, 0x10000U, 0x10FFFFU}) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(parsed<Line>("a" + utf8(c)) == "a" + utf8(c));
    }
}

TEST_CASE("sequences of one to four octets are well-formed where the Unicode Standard says so") {
    constexpr std::array<unsigned char, 16> edges{0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                                  0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF};
    std::optional<std::string> first_wrong;
    int sound = 0;
    for (unsigned lead = 0; lead < 256; ++lead) {
        for (unsigned rest = 0; rest < 16 * 16 * 16; ++rest) {
            const std::array<unsigned, 4> octets{lead, edges[rest & 15], edges[rest >> 4 & 15], edges[rest >> 8]};
            std::string text;
            for (const unsigned octet : octets) {
                text += static_cast<char>(static_cast<unsigned char>(octet));
                const auto [c, size] = detail::decode(text);
                if (size > 0) ++sound;
                if (!first_wrong && (size != well_formed(text) || (size > 0 && utf8(c) != text.substr(0, size)))) first_wrong = text;
            }
        }
    }
    CHECK(sound > 0);
    CHECK_FALSE(first_wrong.has_value());
}

TEST_CASE("of all characters exactly controls, line breaks and those that disguise text are refused in a line") {
    const auto refused = [](char32_t c) {
        const bool control = c <= 0x1F || (0x7F <= c && c <= 0x9F);
        const bool line_break = c == 0x2028 || c == 0x2029;
        const bool bidi = (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
        const bool tag = 0xE0000 <= c && c <= 0xE007F;
        return control || line_break || bidi || tag || c == 0xFEFF;
    };
    std::optional<unsigned> first_wrong;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c == 0xD800) c = 0xE000;
        const auto fault = Line::why_not("Ada " + utf8(c) + "!");
        const auto expected = refused(c) ? std::optional(TextError{TextFault::control_char, 4}) : std::nullopt;
        if (!first_wrong && fault != expected) first_wrong = static_cast<unsigned>(c);
    }
    CAPTURE(first_wrong.value_or(0));
    CHECK_FALSE(first_wrong.has_value());
}

TEST_CASE("prose refuses what a line refuses, save line feed and tab") {
    for (char32_t c = 0; c < 0xA0; ++c) {
        if (c >= 0x20 && c < 0x7F) continue;
        CAPTURE(static_cast<unsigned>(c));
        const bool allowed = c == '\n' || c == '\t';
        const auto expected = allowed ? std::nullopt : std::optional(TextError{TextFault::control_char, 4});
        CHECK(Prose::why_not("Ada " + utf8(c) + "!") == expected);
    }
    for (const char32_t c : {0x2028U, 0x2029U, 0x202AU, 0x202EU, 0x2066U, 0x2069U, 0xFEFFU, 0xE0001U, 0xE0041U, 0xE007FU}) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(Prose::why_not("Ada " + utf8(c) + "!") == TextError{TextFault::control_char, 4});
    }
}

TEST_CASE("a control at the edge of a line is refused and not trimmed") {
    CHECK(Line::why_not("Ada\n") == TextError{TextFault::control_char, 3});
    CHECK(Line::why_not("Ada\r") == TextError{TextFault::control_char, 3});
    CHECK(Line::why_not("Ada\r\n") == TextError{TextFault::control_char, 3});
    CHECK(Line::why_not("\tAda") == TextError{TextFault::control_char, 0});
    CHECK(Line::why_not(" \xEF\xBB\xBF"
                        "Ada") == TextError{TextFault::control_char, 1});
    CHECK(Line::why_not(std::string_view("Ada\0", 4)) == TextError{TextFault::control_char, 3});
}

TEST_CASE("a letter outside ASCII is never cut down to a line break") {
    // U+010D, U+010A, U+560D, U+560A, U+760D and U+760A would be CR or LF if their low octet were all that counted.
    for (const char32_t c : {0x010DU, 0x010AU, 0x560DU, 0x560AU, 0x760DU, 0x760AU}) CHECK(parsed<Line>("a" + utf8(c)) == "a" + utf8(c));
}

TEST_CASE("joiners, direction marks and right-to-left letters are kept") {
    for (const char32_t mark : {0x200CU, 0x200DU, 0x200EU, 0x200FU, 0x061CU}) {
        const std::string text = "a" + utf8(mark) + "b";
        CAPTURE(static_cast<unsigned>(mark));
        CHECK(parsed<Line>(text) == text);
        CHECK(parsed<Prose>(text) == text);
    }
    const std::string_view hebrew = "\xD7\x99\xD7\xA2\xD7\x9C";
    const std::string_view arabic = "\xD9\x84\xD9\x8A\xD9\x84\xD9\x89";
    CHECK(parsed<Line>(hebrew) == hebrew);
    CHECK(parsed<Line>(arabic) == arabic);
}

TEST_CASE("text of nothing visible is blank") {
    CHECK(Line::why_not("") == TextError{TextFault::blank, 0});
    CHECK(Line::why_not("   ") == TextError{TextFault::blank, 0});
    for (const char32_t c : {0xA0U,   0xADU,   0x034FU, 0x061CU, 0x180EU, 0x2003U, 0x200BU, 0x200CU, 0x200DU,  0x200EU,
                             0x200FU, 0x2060U, 0x2800U, 0x3000U, 0x3164U, 0xFE0FU, 0xFFA0U, 0x115FU, 0x1160U,  0x1680U,
                             0x17B4U, 0x17B5U, 0x180BU, 0x202FU, 0x205FU, 0xFE00U, 0xFFF9U, 0xFFFBU, 0xE0100U, 0xE01EFU}) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(Line::why_not(utf8(c)) == TextError{TextFault::blank, 0});
        CHECK(Line::why_not(" " + utf8(c) + " " + utf8(c)) == TextError{TextFault::blank, 0});
        CHECK(Prose::why_not("\n\t" + utf8(c)) == TextError{TextFault::blank, 0});
        CHECK(EmailAddress::why_not(utf8(c)) == TextError{TextFault::blank, 0});
        CHECK(Line::parse(utf8(c) + "a").has_value());
    }
    CHECK(Prose::why_not(" \n\t\n ") == TextError{TextFault::blank, 0});
}

TEST_CASE("the neighbours of what is invisible are seen") {
    for (const char32_t c : {0xA1U,   0xACU,   0xAEU,   0x034EU, 0x0350U, 0x061BU, 0x115EU, 0x1161U, 0x167FU,  0x1681U, 0x17B3U,
                             0x17B6U, 0x180AU, 0x1810U, 0x1FFEU, 0x2010U, 0x2030U, 0x205EU, 0x2070U, 0x27FFU,  0x2801U, 0x3001U,
                             0x3163U, 0x3165U, 0xFDFFU, 0xFE10U, 0xFF9FU, 0xFFA1U, 0xFFF8U, 0xFFFCU, 0xE00FFU, 0xE01F0U}) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(Line::parse(utf8(c)).has_value());
    }
}

TEST_CASE("prose of line endings alone is blank") {
    CHECK(Prose::why_not("\r\n") == TextError{TextFault::blank, 0});
    CHECK(Prose::why_not("\r\n\xE2\x80\x8B\r\n") == TextError{TextFault::blank, 0});
}

TEST_CASE("an address in the undisputed form is taken as it is spelled") {
    for (const std::string_view address :
         {"a@b.cd", "ada@example.org", "Ada.Lovelace@Example.ORG", "ada+jobs@sub.example.co.uk", "o'brien@example.org", "a-b_c@d-e.example",
          "!#$%&'*+-/=^_`{|}~@example.org", "a?=b@example.org", "1@123.example", "ada@example.x1", "ada@example.1x",
          "ada@xn--bcher-kva.example", "a@b--c.example"}) {
        CAPTURE(address);
        CHECK(parsed<EmailAddress>(address) == address);
        CHECK(parsed<EmailAddress>(join({"  ", address, " "})) == address);
    }
}

TEST_CASE("an address in any other form is refused where it goes wrong") {
    struct Refused {
        std::string_view address;
        std::size_t at;
    };
    for (const auto& [address, at] : std::initializer_list<Refused>{
             {"ada", 3},                     // no @
             {"@", 0},                       //
             {"@example.org", 0},            // no local part
             {"ada@", 4},                    // no domain
             {"ada@@example.org", 4},        // two @
             {"ada@home@example.org", 8},    //
             {".ada@example.org", 0},        // dots at an edge or side by side
             {"ada.@example.org", 4},        //
             {"a..b@example.org", 2},        //
             {"ada@.example.org", 4},        //
             {"ada@example..org", 12},       //
             {"ada@example.org.", 16},       //
             {"\"ada\"@example.org", 0},     // quoted
             {"\"a@b\"@example.org", 0},     //
             {"ada(home)@example.org", 3},   // comments, routes, lists, display names
             {"ada@example.org(home)", 15},  //
             {"<ada@example.org>", 0},       //
             {"Ada <ada@example.org>", 3},   //
             {"ada@example.org,bea@example.org", 15},
             {"mailto:ada@example.org", 6},       //
             {"ada@example.org?bcc=x", 15},       //
             {"a\\b@example.org", 1},             //
             {"a da@example.org", 1},             // a blank inside
             {"ada@exam ple.org", 8},             //
             {"=?utf-8?q?ada?=@example.org", 0},  // an encoded word
             {"a=?b@example.org", 1},             //
             {"ada@=?b.org", 4},                  //
             {"ada@-example.org", 4},             // hyphen at the edge of a label
             {"ada@example-.org", 11},            //
             {"ada@example.-org", 12},            //
             {"ada@example.org-", 15},            //
             {"ada@example.123", 12},             // a number is no top-level domain
             {"ada@192.0.2.1", 12},               //
             {"ada@[192.0.2.1]", 4},              // a literal
             {"ada@localhost", 13},               // one label
             {"ada@ex_ample.org", 6},             //
             {"zo\xC3\xAB@example.org", 2},       // not ASCII
             {"ada@m\xC3\xBCnchen.example", 5},   //
             {"  a..b@example.org ", 4},          // counted from the start as given
         }) {
        CAPTURE(address);
        CHECK(EmailAddress::why_not(address) == TextError{TextFault::email, at});
        CHECK_FALSE(EmailAddress::parse(address).has_value());
    }
}

TEST_CASE("an address cannot carry a second header line") {
    CHECK(EmailAddress::why_not("ada@example.org\r\nBcc: x@example.org") == TextError{TextFault::control_char, 15});
    CHECK(EmailAddress::why_not("ada\n@example.org") == TextError{TextFault::control_char, 3});
    CHECK(EmailAddress::why_not("ada@example.org\n") == TextError{TextFault::control_char, 15});
    CHECK(EmailAddress::why_not("ada@example.org\r") == TextError{TextFault::control_char, 15});
    CHECK(EmailAddress::why_not("ada@exam\tple.org") == TextError{TextFault::control_char, 8});
}

TEST_CASE("a local part holds 64 octets and not 65") {
    CHECK(EmailAddress::parse(std::string(64, 'a') + "@example.org").has_value());
    CHECK(EmailAddress::why_not(std::string(65, 'a') + "@example.org") == TextError{TextFault::email, 64});
    CHECK(EmailAddress::why_not(" " + std::string(65, 'a') + "@example.org") == TextError{TextFault::email, 65});
}

TEST_CASE("a label holds 63 octets and not 64, a domain 255 and not 256") {
    const std::string label(63, 'a');
    CHECK(EmailAddress::parse("ada@" + label + ".org").has_value());
    CHECK(EmailAddress::why_not("ada@" + label + "a.org") == TextError{TextFault::email, 4 + 63});
    CHECK(EmailAddress::parse("ada@example." + label).has_value());
    CHECK(EmailAddress::why_not("ada@example." + label + "a") == TextError{TextFault::email, 12 + 63});
    const std::string longest = label + "." + label + "." + label + "." + label;
    REQUIRE(longest.size() == 255);
    CHECK(EmailAddress::parse("ada@" + longest).has_value());
    const std::string longer = label + "." + label + "." + label + "." + std::string(61, 'a') + ".a";
    REQUIRE(longer.size() == 255);
    CHECK(EmailAddress::parse("ada@" + longer).has_value());
    CHECK(EmailAddress::why_not("ada@" + longer + "a") == TextError{TextFault::email, 4 + 255});
}

TEST_CASE("text the programmer wrote throws where it is bad") {
    CHECK_THROWS_AS(Line(""), std::invalid_argument);
    CHECK_THROWS_AS(Line("a\nb"), std::invalid_argument);
    CHECK_THROWS_AS(Line("a\0b"), std::invalid_argument);
    CHECK_THROWS_AS(Line(std::string_view("  ")), std::invalid_argument);
    CHECK_THROWS_AS(Line(std::string(513, 'a')), std::invalid_argument);
    CHECK_THROWS_AS(Prose("one\rtwo"), std::invalid_argument);
    CHECK_THROWS_AS(EmailAddress("ada"), std::invalid_argument);
    CHECK_NOTHROW(Line("Ada"));
    CHECK_NOTHROW(Prose("one\ntwo"));
    CHECK_NOTHROW(EmailAddress("ada@example.org"));
}

TEST_CASE("texts compare by their octets after trimming") {
    CHECK(Line("  Ada ") == Line("Ada"));
    CHECK(Line("Ada") != Line("ada"));
    CHECK(Line("Ada") < Line("Adam"));
    CHECK(Line("Z") < Line("a"));
    CHECK(Line("z") < Line("\xC3\xA9"));
    CHECK(Line("Bea") > Line("Ada"));
    CHECK(std::is_eq(Line("Ada") <=> Line(" Ada")));
    CHECK(Prose("one\r\ntwo") == Prose("one\ntwo"));
    CHECK(EmailAddress("Ada@example.org") != EmailAddress("ada@example.org"));
}

TEST_CASE("a copy of a text is a text of its own") {
    Line first("Ada");
    const Line copy = first;
    first = Line("Bea");
    CHECK(copy.view() == "Ada");
    CHECK(first.view() == "Bea");
    const Line moved = std::move(first);
    CHECK(moved.view() == "Bea");
}
