# ask.zsh FOLDER LINE: prints what the Tab key makes of a line in a zsh that has the folder's completions, as <<LINE>>
zmodload zsh/zpty
zpty shell "TERM=dumb zsh -f -i"
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D
told() { zle expand-or-complete; print -r -- \"<<\$BUFFER>>\"; exit 0 }; zle -N told; bindkey '^I' told; print ready'!'"
zpty -r shell said '*ready!*'
zpty -w -n shell "$2"$'\t'
zpty -r shell said '*>>*'
print -r -- "$said"
