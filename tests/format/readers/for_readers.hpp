// One letter in every form that independent readers read back, beside the fields that they must find in it.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/letter.hpp>
#include <bowout/format/mail.hpp>

/// Writes `path` with the endings txt, block, md, html, message, eml, text.eml, mailto (where there is one) and fields.
inline void write_for_readers(const std::filesystem::path& path, const bowout::Letter& letter) {
    using bowout::LetterPart;
    const auto write = [&path](std::string_view ending, std::string_view text) {
        std::ofstream(path.string() + '.' + std::string(ending), std::ios::binary) << text;
    };
    const auto written = [](auto printer) {
        fmt::memory_buffer out;
        printer(out);
        return fmt::to_string(out);
    };
    write("txt", fmt::format("{}", letter));
    write("block", fmt::format("{:block}", letter));
    write("md", fmt::format("{:markdown}", letter));
    write("html", fmt::format("{:page}", letter));
    write("message", written([&](auto& out) { write_text(out, letter, bowout::Layout::message); }));
    write("eml", written([&](auto& out) { write_mail(out, letter); }));
    write("text.eml", written([&](auto& out) { write_mail(out, letter, {.body = bowout::MailBody::text}); }));
    std::filesystem::remove(path.string() + ".mailto");
    if (const auto link = mailto(letter)) write("mailto", *link);
    std::string fields;
    const auto field = [&](std::string_view name, std::string_view value) { fields += fmt::format("{} {}\n", name, value); };
    field("subject", letter.subject());
    field("from", letter.part(LetterPart::signature));
    field("from_address", letter.part(LetterPart::sender_email));
    field("to", letter.part(LetterPart::reader));
    field("to_address", letter.part(LetterPart::reader_email));
    field("cc", letter.part(LetterPart::copy));
    field("cc_address", letter.part(LetterPart::copy_email));
    write("fields", fields);
}
