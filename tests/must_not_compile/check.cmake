# SOURCE is refused with the message that its first line expects or, as a CONTROL, compiles.
set(ENV{LC_ALL} C)
set(define "")
if(CONTROL)
  set(define -DCONTROL)
endif()
execute_process(
  COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${INCLUDE} ${define} ${SOURCE}
  ERROR_VARIABLE complaint
  RESULT_VARIABLE status)
file(STRINGS ${SOURCE} expected LIMIT_COUNT 1 REGEX "^// EXPECT: ")
string(REPLACE "// EXPECT: " "" expected "${expected}")
message("${complaint}")
if(CONTROL AND NOT status EQUAL 0)
  message(FATAL_ERROR "the control does not compile")
elseif(NOT CONTROL AND status EQUAL 0)
  message(FATAL_ERROR "it compiles")
elseif(NOT CONTROL AND (expected STREQUAL "" OR NOT complaint MATCHES "${expected}"))
  message(FATAL_ERROR "the message is not ${expected}")
endif()
