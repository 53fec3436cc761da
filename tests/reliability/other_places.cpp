// The same bytes in Germany, in Turkey and on an island that skipped a day: nothing looks at the locale or the time zone.
// Status 77 where the locales are missing.
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <locale>

#include "everything.hpp"

int main() {
    const std::string expected = reliability::everything(reliability::candidacy(), {2026, 3, 6});
    for (const char* name : {"de_DE.UTF-8", "tr_TR.UTF-8"}) {
        if (!std::setlocale(LC_ALL, name)) return std::printf("skipped: the locale %s is missing\n", name), 77;
        std::locale::global(std::locale(name));
        if (std::localeconv()->decimal_point[0] != ',') return std::puts("the locale is not in force"), 1;
        setenv("TZ", "Pacific/Apia", 1);
        tzset();
        if (reliability::everything(reliability::candidacy(), {2026, 3, 6}) != expected) return std::printf("other bytes in %s\n", name), 1;
    }
    return 0;
}
