// Runs a target over the files of folders, and over each of them cut short and with single octets changed: the stored corpus as an
// ordinary test, with any compiler. Usage: replay FOLDER...
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz.hpp"

int main(int argc, char** argv) {
    std::size_t files = 0;
    const auto run = [](const std::string& text) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    };
    run("");
    for (int at = 1; at < argc; ++at) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[at])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            ++files;
            run(text);
            const std::size_t stride = text.size() / 64 + 1;
            for (std::size_t cut = 0; cut < text.size(); cut += stride) {
                run(text.substr(0, cut));
                for (const char octet : {'\0', '\n', '\xff', '"', '9'}) {
                    std::string changed = text;
                    changed[cut] = octet;
                    run(changed);
                }
            }
        }
    }
    return files > 0 ? 0 : 1;
}
