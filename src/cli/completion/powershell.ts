// Completion for Windows PowerShell 5.1 and PowerShell 7.
import { IMPLIED } from '../commands/index.ts';
import { byWanted, type Flag, type Language, type Place, places, type Wanted } from './model.ts';

export function powershell(language: Language): string {
  const { commands, shared } = language;
  return `# Completion of viability for PowerShell; \`viability help completion\` says where to put it.
Register-ArgumentCompleter -Native -CommandName viability, viability.cmd, viability.ps1 -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commands = [ordered]@{
${commands.map(({ name, summary }) => `        ${quoted(name)} = ${quoted(summary)}`).join('\n')}
    }

    function Get-Flags([string] $command) {
        switch -CaseSensitive ($command) {
${[{ name: '', flags: shared }, ...commands].map(flagCase).join('\n')}
        }
    }

    # What may stand at a place: after a command, and after an option or as an operand by number. Nothing where no word
    # may; an empty list where nothing can be offered.
    function Get-Place([string] $place) {
        switch -Regex -CaseSensitive ($place) {
${byWanted(places(language)).map(placeCase).join('\n')}
        }
    }

    # The words before the cursor, without the name of the program and without the word that is being typed.
    $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    $command = ''
    $flag = ''
    $operand = 0
    $closed = $false
    foreach ($word in $before) {
        if ($flag -ne '') { $flag = '' }
        elseif ($closed) { $operand++ }
        elseif ($word -ceq '--') { $closed = $true; if ($command -eq '') { $command = ${quoted(IMPLIED)} } }
        elseif ($word -like '-?*') { if (Get-Place "$command $word") { $flag = $word } }
        elseif ($command -ne '') { $operand++ }
        elseif ($commands.Contains($word)) { $command = $word }
        # A word that names no command is the contract to report on.
        else { $command = ${quoted(IMPLIED)}; $operand = 1 }
    }

    function New-Result([string] $word, [string] $about) {
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
    }

    # Where nothing is returned PowerShell offers files, which is what a contract and an output are.
    if ($flag -eq '' -and -not $closed -and $wordToComplete -match '^(--[\\w-]+)=(.*)$') {
        $start = $Matches[1]
        $begun = $Matches[2]
        (Get-Place "$command $start").words | Where-Object { $_ -and $_.StartsWith($begun, [StringComparison]::Ordinal) } |
            ForEach-Object { New-Result "$start=$_" $_ }
    }
    elseif ($flag -eq '' -and -not $closed -and $wordToComplete -like '-*') {
        $flags = Get-Flags $command
        $flags.GetEnumerator() | Where-Object { $_.Key.StartsWith($wordToComplete, [StringComparison]::Ordinal) } |
            ForEach-Object { New-Result $_.Key $_.Value }
    }
    elseif ($flag -eq '' -and $command -eq '') {
        $commands.GetEnumerator() | Where-Object { $_.Key.StartsWith($wordToComplete, [StringComparison]::Ordinal) } |
            ForEach-Object { New-Result $_.Key $_.Value }
    }
    else {
        $at = if ($flag -ne '') { $flag } else { $operand }
        (Get-Place "$command $at").words | Where-Object { $_ -and $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } |
            ForEach-Object { New-Result $_ $_ }
    }
}
`;
}

function flagCase({ name, flags }: { name: string; flags: readonly Flag[] }): string {
  const pairs = flags.flatMap(({ names, about }) => names.map((each) => `${quoted(each)} = ${quoted(about)}`));
  return `            ${quoted(name)} { [ordered]@{ ${pairs.join('; ')} } }`;
}

function placeCase({ value, places: at }: { value: Wanted; places: readonly Place[] }): string {
  const words = typeof value === 'string' ? '' : value.map(quoted).join(', ');
  return `            ${quoted(`^(${at.map(patternOf).join('|')})$`)} { @{ words = @(${words}) } }`;
}

function patternOf({ command, flag, operand, many }: Place): string {
  return many ? `${command} \\d+` : `${command} ${flag ?? operand}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
