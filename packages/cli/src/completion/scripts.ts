/**
 * One script a shell. Each hands the words typed so far to `predgate __complete` and shows the lines that come back:
 * a candidate, a tab, what it means. A line `:files` or `:directories` leaves the rest to the shell.
 */
export const completionScripts: Readonly<Record<string, string>> = {
  bash: `# bash completion for predgate
_predgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line candidate
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :files) compopt -o filenames 2>/dev/null; while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -f -- "$current") ;;
      :directories) compopt -o filenames 2>/dev/null; while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -d -- "$current") ;;
      *) COMPREPLY+=("$(printf '%q' "\${line%%$'\\t'*}")") ;;
    esac
  done < <(predgate __complete -- "\${words[@]}" 2>/dev/null)
  case "\${COMPREPLY[0]-}" in *=) compopt -o nospace 2>/dev/null ;; esac
}
complete -F _predgate predgate
`,
  zsh: `#compdef predgate
_predgate() {
  local line candidate
  local -a described
  while IFS= read -r line; do
    case "$line" in
      :files) _files; return ;;
      :directories) _files -/; return ;;
      *) candidate="\${line%%$'\\t'*}"; described+=("\${candidate//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <(predgate __complete -- "\${(@)words[2,$CURRENT]}" 2>/dev/null)
  (( \${#described} )) && _describe -V predgate described
}
if [[ "\${funcstack[1]-}" == _predgate ]]; then _predgate "$@"; else compdef _predgate predgate; fi
`,
  fish: `# fish completion for predgate
function __predgate_complete
  set -l words (commandline -opc) (commandline -ct)
  for line in (predgate __complete -- $words[2..-1] 2>/dev/null)
    switch $line
      case ':files'
        __fish_complete_path (commandline -ct)
      case ':directories'
        __fish_complete_directories (commandline -ct)
      case '*'
        echo $line
    end
  end
end
complete -c predgate -f -a '(__predgate_complete)'
`,
  powershell: `# PowerShell completion for predgate
Register-ArgumentCompleter -Native -CommandName predgate -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += '' }
  predgate __complete -- @words 2>$null | ForEach-Object {
    if ($_ -eq ':files' -or $_ -eq ':directories') {
      Get-ChildItem -Path "$wordToComplete*" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_.Name) }
    } else {
      $parts = $_ -split "\`t", 2
      $meaning = if ($parts.Count -gt 1 -and $parts[1]) { $parts[1] } else { $parts[0] }
      [System.Management.Automation.CompletionResult]::new($parts[0], $parts[0], 'ParameterValue', $meaning)
    }
  }
}
`,
};
