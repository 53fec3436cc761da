# A bare compiler, with the flags that pkg-config gives, for a prefix that was moved.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
set(ENV{PKG_CONFIG_PATH} ${WORK}/moved/share/pkgconfig)
run(${PROGRAM} --validate bowout)
run(${PROGRAM} --cflags --libs bowout)
separate_arguments(flags UNIX_COMMAND "${printed}")
run(${COMPILER} -std=c++20 ${HERE}/consumer.cpp -o ${WORK}/by_pkg_config ${flags})
run(${WORK}/by_pkg_config)
