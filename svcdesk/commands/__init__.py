"""WORDS IN: one file for each command or group of commands.

A command is a plain function: its parameters are the command's arguments, its docstring the help. It makes one call
into `desk/` and one into `views/`, and decides nothing by itself.
"""
