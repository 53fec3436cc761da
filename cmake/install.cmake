# Installs the headers, and the files that find_package(bowout) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(config_dir ${CMAKE_INSTALL_DATADIR}/cmake/bowout)

install(TARGETS bowout EXPORT bowout INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY include/bowout DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")
install(EXPORT bowout FILE bowout-targets.cmake NAMESPACE bowout:: DESTINATION ${config_dir})

configure_package_config_file(cmake/bowout-config.cmake.in bowout-config.cmake INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file(bowout-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bowout-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/bowout-config-version.cmake
        DESTINATION ${config_dir})
