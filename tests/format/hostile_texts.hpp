// Texts that try to break out of the field they are put into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hostile {

/// Texts from an alphabet of what breaks mails, calendars and links; the same ones in every run.
class Texts {
  public:
    std::string next(std::size_t most) {
        static const std::vector<std::string> alphabet{"\r",
                                                       "\n",
                                                       "\r\n",
                                                       std::string(1, '\0'),
                                                       "<",
                                                       ">",
                                                       "&",
                                                       "\"",
                                                       "'",
                                                       "\\",
                                                       "=",
                                                       "?",
                                                       ":",
                                                       ";",
                                                       ",",
                                                       " ",
                                                       "\t",
                                                       "\u2028",
                                                       "\u202e",
                                                       "\u0085",
                                                       "\u00fc",
                                                       "\U0001F600",
                                                       "=?",
                                                       "?=",
                                                       "=3D",
                                                       "%0D",
                                                       ".",
                                                       "From ",
                                                       "--=_",
                                                       "Bcc: x@y",
                                                       "END:VEVENT",
                                                       "BEGIN:VALARM",
                                                       "ATTENDEE:mailto:x@y",
                                                       "\\n",
                                                       "\xC3",
                                                       "\xA9",
                                                       "word",
                                                       "a@b.cc",
                                                       "\u0301",
                                                       "\u200d",
                                                       "(",
                                                       ")",
                                                       "X-Evil: 1",
                                                       "_",
                                                       "@",
                                                       "ABCDEFGH",
                                                       "\ufeff"};
        std::string text;
        const std::size_t size = 1 + random() % most;
        for (std::size_t at = 0; at < size; ++at) text += alphabet[random() % alphabet.size()];
        return text;
    }

  private:
    std::size_t random() {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::size_t>(state_ >> 33U);
    }
    std::uint64_t state_ = 4;
};

}  // namespace hostile
