// What the pages have in common: a head that lets nothing in from outside, and one style for screen, dark or light, and paper.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/guidebook.hpp>
#include <bowout/format/html.hpp>

namespace bowout::detail {

/// The one style of all pages. The policy in the head admits it by its hash, and nothing else.
inline constexpr std::string_view page_style =
    ":root{color-scheme:light "
    "dark;--ink:#1c2430;--soft:#56606e;--paper:#fff;--line:#c5ccd6;--accent:#14588f;--warn:#9c2f12;--sheet:#f4f6f9}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#a9b2bf;--paper:#14181e;--line:#46505e;--accent:#7fb8ee;--warn:#ff9d80;"
    "--sheet:#1e242c}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:1rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 0}h2{font-size:1.15rem;margin:2rem 0 .5rem}.as-of{color:var(--soft);margin:0}"
    "ol.duties{list-style:none;padding:0}ol.duties li{display:flex;gap:.6rem;padding:.45rem 0;border-top:1px solid var(--line)}"
    ".sign{flex:none;width:1.4rem;text-align:center}.late .sign,.late strong{color:var(--warn)}.tip,.soft{color:var(--soft);"
    "font-size:.875rem;margin:0}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;"
    "border-top:1px solid var(--line)}"
    "details{border-top:1px solid var(--line);padding:.45rem 0}summary{cursor:pointer}"
    ".letter{background:var(--sheet);padding:1rem;margin:.5rem 0;user-select:all}"
    "a{color:var(--accent)}"
    "svg{display:block;width:100%;max-width:26rem;height:auto;fill:var(--ink);font:13px system-ui,sans-serif}"
    "svg path,svg circle,svg rect{stroke:var(--ink);stroke-width:1.5;fill:none}"
    "svg .axis{stroke:var(--line);stroke-width:3}svg .tick,svg .lead{stroke:var(--line);stroke-width:1}"
    "svg .month{fill:var(--soft);font-size:11px;text-anchor:end}svg .number{font-weight:600;text-anchor:end}svg .day{font-weight:600}svg "
    ".people{fill:var(--soft)}"
    "svg .answer{stroke:var(--accent);stroke-width:7}svg .late{stroke:var(--warn);stroke-width:7;stroke-dasharray:4 3}"
    "svg .full{fill:var(--ink)}svg .open{fill:var(--paper)}svg .now{fill:var(--accent);stroke:var(--accent)}svg .today{font-weight:600}"
    "svg rect.bar{fill:var(--accent);stroke:none}svg rect.bar.late{fill:none;stroke:var(--warn);stroke-width:1.5;stroke-dasharray:4 3}"
    "@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#999;--accent:#14588f;--warn:#9c2f12;--sheet:#fff}"
    "body{max-width:none;font-size:11pt}details:not([open])>*{display:block}details::details-content{content-visibility:visible;display:"
    "block}li,tr,details{break-inside:avoid}}";
/// SHA-256 of the style, in base 64.
inline constexpr std::string_view page_style_hash = "1bdCZGlg0ANPazfaOK3yKz2+iG7/7N3PXpa9VOvh9AI=";

/// Appends to a page: markup as it is, text escaped.
class PageWriter {
  public:
    explicit PageWriter(fmt::memory_buffer& out) : out_(out) {}

    void markup(std::string_view literal) { out_.append(literal.data(), literal.data() + literal.size()); }
    void text(std::string_view words) { put_html(out_, words); }
    void element(std::string_view open, std::string_view words, std::string_view close) {
        markup(open);
        text(words);
        markup(close);
    }

    /// Head and heading. No scripts, no outside resources: the policy says so too.
    void begin(std::string_view language, std::string_view title, std::string_view as_of) {
        element("<!DOCTYPE html>\n<html lang=\"", language,
                "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                "style-src 'sha256-");
        element("", page_style_hash,
                "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"robots\" content=\"noindex\">\n");
        element("<title>", title, "</title>\n<style>");
        markup(page_style);
        element("</style>\n</head>\n<body>\n<main>\n<header>\n<h1 dir=\"auto\">", title, "</h1>\n");
        element("<p class=\"as-of\" dir=\"auto\">", as_of, "</p>\n</header>\n");
    }
    void end() { markup("</main>\n</body>\n</html>\n"); }

    /// A section with its heading; `write` appends the rest.
    void section(std::string_view heading, auto&& write) {
        element("<section>\n<h2>", heading, "</h2>\n");
        write();
        markup("</section>\n");
    }

  private:
    fmt::memory_buffer& out_;
};

}  // namespace bowout::detail
