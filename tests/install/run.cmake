# run(command...) ends with an error unless the command succeeds; what it prints is in `printed`.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE complaint)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\nends with ${status}\n${printed}\n${complaint}")
  endif()
  set(printed "${printed}" PARENT_SCOPE)
endfunction()
