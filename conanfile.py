"""The Conan recipe: conan create . -s compiler.cppstd=20

For ConanCenter it becomes recipes/bowout/all/conanfile.py: without set_version and exports_sources, with url, homepage and
source() by get(**self.conan_data["sources"][self.version], strip_root=True), layout() by basic_layout(self, src_folder="src"),
the current fmt instead of a range, and conandata.yml, config.yml and test_package/ beside it.
"""
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load


class Bowout(ConanFile):
    name = "bowout"
    description = "Turn down a job with grace"
    license = "MIT"
    topics = ("letters", "job-applications", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"json": [True, False]}  # case files, by nlohmann_json: the target bowout::json
    default_options = {"json": False}
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/install/conan"

    def set_version(self):
        # Written once, in version.hpp.
        text = load(self, os.path.join(self.recipe_folder, "include", "bowout", "version.hpp"))
        self.version = ".".join(re.findall(r"#define BOWOUT_VERSION_\w+ (\d+)", text))

    def requirements(self):
        self.requires("fmt/[>=9.1 <13]")
        if self.options.json:
            self.requires("nlohmann_json/[>=3.10 <4]")

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.set_property("cmake_target_name", "bowout::all")
        core = self.cpp_info.components["bowout"]
        core.bindirs = []
        core.libdirs = []
        core.requires = ["fmt::fmt"]
        if self.options.json:
            json = self.cpp_info.components["json"]
            json.bindirs = []
            json.libdirs = []
            json.requires = ["bowout", "nlohmann_json::nlohmann_json"]
