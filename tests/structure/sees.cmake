# No header of ROOT's three lower floors sees fmt, JSON, <chrono>, <iostream> or <regex>, however indirectly, with INCLUDE on the path.
file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/value/*.hpp ${ROOT}/advice/*.hpp ${ROOT}/letter/*.hpp)
if(NOT headers)
  message(FATAL_ERROR "no headers in ${ROOT}")
endif()
list(TRANSFORM INCLUDE PREPEND -I)
foreach(header IN LISTS headers)
  execute_process(
    COMMAND ${COMPILER} -std=c++20 -M ${INCLUDE} -x c++ ${ROOT}/${header}
    OUTPUT_VARIABLE seen
    ERROR_VARIABLE complaint
    RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message("${complaint}")
    message(FATAL_ERROR "${header} cannot be read")
  endif()
  string(REGEX MATCHALL "[^ ]*/(chrono|iostream|regex|fmt/[a-z-]+\\.h|nlohmann/json\\.hpp)[ \n]" banned "${seen}")
  if(banned)
    list(JOIN banned "" banned)
    message(FATAL_ERROR "\n  ${header} sees ${banned}")
  endif()
endforeach()
