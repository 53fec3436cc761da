# Copies an example out of the tree and builds it by the two lines that examples/README.md names.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
file(REMOVE_RECURSE ${COPY})
get_filename_component(parent ${COPY} DIRECTORY)
file(COPY ${EXAMPLE} DESTINATION ${parent})
run(${CMAKE_COMMAND} -S ${COPY} -B ${COPY}/build -DCMAKE_PREFIX_PATH=${PREFIX} -DCMAKE_CXX_COMPILER=${COMPILER})
run(${CMAKE_COMMAND} --build ${COPY}/build)
