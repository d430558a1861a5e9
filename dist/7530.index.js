export const id = 7530;

export const ids = [ 7530 ];

export const modules = {
  1529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      UO: () => isWithin,
      Wi: () => parameter,
      Yk: () => hasParameter
    });
    function isWithin({scope}, ...constructs) {
      for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
      return false;
    }
    function hasParameter({args}, name, shortest = name.length) {
      return parameterAt(args, name, shortest) >= 0;
    }
    function parameter({args}, name, shortest = name.length) {
      const at = parameterAt(args, name, shortest);
      const argument = args[at];
      if (argument === void 0) return;
      const colon = argument.text.indexOf(":");
      return colon < 0 || colon === argument.text.length - 1 ? args[at + 1] : {
        ...argument,
        text: argument.text.slice(colon + 1)
      };
    }
    function parameterAt(args, name, shortest) {
      return args.findIndex(({text, isQuoted}) => {
        if (isQuoted || !text.startsWith("-")) return false;
        const given = text.slice(1).split(":")[0].toLowerCase();
        return given.length >= shortest && name.toLowerCase().startsWith(given);
      });
    }
  },
  1020: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kf: () => commandsOf,
      fT: () => expand,
      fb: () => powerShellOf,
      kY: () => remember,
      ht: () => variablesOf
    });
    class Scanner {
      text;
      at=0;
      #comments=[];
      constructor(text) {
        this.text = text;
      }
      skipBlank() {
        const char = this.char;
        const start = this.at;
        if (/[^\S\n]/.test(char)) this.at += 1; else if (char === "`" && /^`\r?\n/.test(this.text.slice(start, start + 3))) this.at = this.text.indexOf("\n", start) + 1; else if (this.text.startsWith("<#", start)) {
          this.skipTo("#>", 2);
          this.#comments.push([ start, this.at ]);
        } else if (char === "#") {
          this.skipTo("\n", 0);
          this.#comments.push([ start, this.at ]);
        } else return false;
        return true;
      }
      skipReference() {
        const match = /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210));
        if (match) this.at += match[0].length;
        return match !== null;
      }
      skipMatch(pattern) {
        pattern.lastIndex = this.at;
        const run = pattern.exec(this.text)?.[0] ?? "";
        this.at += run.length;
        return run;
      }
      get char() {
        return this.text[this.at] ?? "";
      }
      skipTo(end, beyond) {
        const found = this.text.indexOf(end, this.at);
        this.at = found < 0 ? this.text.length : found + beyond;
      }
      code() {
        let code = "";
        let end = 0;
        for (const [from, to] of this.#comments) {
          code += this.text.slice(end, from) + this.text.slice(from, to).replace(/[^\n]/g, " ");
          end = to;
        }
        return code + this.text.slice(end);
      }
    }
    const maxDepth = 60;
    const plainQuoted = /[^"$`]+/y;
    const closers = {
      "(": ")",
      "{": "}",
      "[": "]"
    };
    class PartReader extends Scanner {
      #depth=1;
      skipPart(scope, keyword) {
        const char = this.char;
        const next = this.text[this.at + 1] ?? "";
        if (char === "@" && (next === "'" || next === '"')) this.skipTo(`\n${next}@`, 3); else if (char === "'") {
          this.at += 1;
          this.skipTo("'", 1);
        } else if (char === '"') this.#skipString(scope); else if (char === "`") this.at = Math.min(this.at + 2, this.text.length); else if ((char === "$" || char === "@") && next === "(") {
          this.at += 1;
          this.#skipBracket("(", scope, "value");
        } else if (char === "@" && next === "{") {
          this.at += 1;
          this.#skipBracket("{", scope, "value");
        } else if (char === "$" && next === "{") this.skipTo("}", 1); else if (char === "$") {
          this.at += 1;
          while (/[\w:?^$]/.test(this.char)) this.at += 1;
        } else if (char === "{" && next === "{" && this.skipReference()) return true; else if (char === "(" || char === "[") this.#skipBracket(char, scope, keyword === "argument" || keyword === "" ? "value" : keyword); else if (char === "{") this.#skipBracket(char, scope, keyword === "argument" || keyword === "" ? "block" : keyword); else return false;
        return true;
      }
      #skipBracket(opener, scope, construct) {
        this.at += 1;
        if (this.#depth < maxDepth && opener !== "[") {
          this.#depth += 1;
          this.readStatements(closers[opener], {
            construct,
            parent: scope
          });
          this.#depth -= 1;
        }
      }
      #skipString(scope) {
        this.at += 1;
        for (;;) {
          this.skipMatch(plainQuoted);
          if (this.char === '"' || this.char === "") break;
          if (this.char === "`") this.at += 2; else if (this.char === "$" && this.text[this.at + 1] === "(") this.skipPart(scope, ""); else this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
    }
    function readPowerShell(text) {
      const reader = new Reader(text);
      reader.readStatements("", void 0);
      return {
        calls: reader.calls,
        assignments: reader.assignments,
        code: reader.code()
      };
    }
    const plain = /[\w:\\/.%+*!?-]+/y;
    const keywords = new Set([ "if", "elseif", "else", "switch", "foreach", "for", "while", "do", "until", "try", "catch", "finally", "function", "filter", "param", "begin", "process", "end", "trap", "class", "enum", "using", "in", "data" ]);
    const prefixes = new Set([ "return", "throw" ]);
    class Reader extends PartReader {
      calls=[];
      assignments=[];
      readStatements(closer, scope) {
        let isStart = true;
        let isPiped = false;
        let keyword = "";
        while (this.at < this.text.length) {
          if (this.skipBlank()) continue;
          const char = this.char;
          if (char === closer) {
            this.at += 1;
            break;
          }
          if (char === "\n" || char === ";" || char === "|" || char === "&" || char === ",") {
            this.at += 1;
            const isCall = char === "&" && isStart && this.char !== "&";
            if (isCall) this.#readCall(scope, isPiped, closer);
            if (char === ";" || isCall) keyword = "";
            isStart = !isCall && char !== ",";
            isPiped = char === "|" || char === "\n" && isPiped;
            continue;
          }
          const offset = this.at;
          if (isStart && char === "." && /[\s"'$]/.test(this.text[this.at + 1] ?? "")) {
            this.at += 1;
            this.#readCall(scope, isPiped, closer);
            isStart = false;
          } else if (isStart && /[A-Za-z_]|[.\\]/.test(char)) {
            const word = /^[\w-]+/.exec(this.text.slice(offset, offset + 40))?.[0].toLowerCase() ?? "";
            if (keywords.has(word)) {
              this.at += word.length;
              keyword = word;
              if (word === "function" || word === "filter") while (/[ \t\w:-]/.test(this.char)) this.at += 1;
            } else if (prefixes.has(word)) this.at += word.length; else {
              this.#readCall(scope, isPiped, closer);
              isStart = false;
            }
          } else if (isStart && char === "$") isStart = this.#readVariable(scope); else if (!this.skipPart(scope, keyword)) {
            isStart = char === "=";
            this.at += 1;
          } else if (char === "{") {
            isStart = true;
            keyword = "";
          } else if (char !== "(" || keyword === "") isStart = false;
          isPiped = false;
        }
      }
      #readVariable(scope) {
        const offset = this.at;
        this.skipPart(scope, "");
        while (/[.[:\w]/.test(this.char)) if (!this.skipPart(scope, "")) this.at += 1;
        const name = this.text.slice(offset, this.at);
        const operator = /^[ \t]*[-+*/%]?=(?!=)[ \t]*/.exec(this.text.slice(this.at, this.at + 80));
        if (!operator) return false;
        this.at += operator[0].length;
        const end = this.text.indexOf("\n", this.at);
        this.assignments.push({
          name: name.toLowerCase(),
          offset,
          value: this.text.slice(this.at, end < 0 ? void 0 : Math.min(end, this.at + 2e3)),
          scope
        });
        return true;
      }
      #readCall(scope, isPiped, closer) {
        while (this.skipBlank()) ;
        const call = {
          offset: this.at,
          end: this.at,
          name: "",
          args: [],
          isPiped,
          isPipedOn: false,
          scope
        };
        this.calls.push(call);
        const words = [];
        while (this.at < this.text.length) {
          if (this.skipBlank()) continue;
          const char = this.char;
          if (char === closer || char === ")" || char === "}" || char === "\n" || char === ";" || char === "|" || char === "&" && !this.#isRedirection()) break;
          if (char === ",") {
            this.at += 1;
            while (this.skipBlank() || this.char === "\n") if (this.char === "\n") this.at += 1;
            continue;
          }
          words.push(this.#readArgument(scope, words.length === 0));
        }
        call.isPipedOn = this.char === "|";
        const [first, ...args] = words;
        call.name = first ? nameOf(first.text) : "";
        call.end = this.at;
        call.args = args;
        if (args[0]?.text === "=") this.calls.splice(this.calls.lastIndexOf(call), 1);
        if (first) call.offset = first.offset;
      }
      #isRedirection() {
        return this.text[this.at - 1] === ">";
      }
      #readArgument(scope, isName) {
        const offset = this.at;
        let text = "";
        while (this.at < this.text.length) {
          text += this.skipMatch(plain);
          const char = this.char;
          const start = this.at;
          if (isName && char === "(" && text !== "") break;
          if (char === "" || /[\s;|,)}]/.test(char) || char === "&" && !this.#isRedirection()) break;
          if (this.skipPart(scope, "argument")) {
            const part = this.text.slice(start, this.at);
            text += char === "`" ? part.slice(1) : unquote(part);
          } else {
            text += char;
            this.at += 1;
          }
        }
        return {
          text,
          offset,
          end: this.at,
          isQuoted: /["']/.test(this.text[offset] ?? "")
        };
      }
    }
    function unquote(part) {
      return /^(["']).*\1$/s.test(part) && part.length > 1 ? part.slice(1, -1) : part;
    }
    function nameOf(text) {
      return text.slice(Math.max(text.lastIndexOf("\\"), text.lastIndexOf("/")) + 1).toLowerCase();
    }
    const cursor_maxDepth = 40;
    const blanks = /[ \t\r]+/y;
    const cursor_plain = /[\w/.:,%@^~-]+/y;
    const cursor_plainQuoted = /[^"'$`\\]+/y;
    class Cursor {
      text;
      at=0;
      hereDocuments=[];
      #substitute;
      #depth=0;
      isInBackticks=false;
      constructor(text, substitute) {
        this.text = text;
        this.#substitute = substitute;
      }
      get char() {
        return this.text[this.at] ?? "";
      }
      startsWith(text) {
        return this.text.startsWith(text, this.at);
      }
      skipBlanks() {
        for (;;) {
          this.#skipMatch(blanks);
          if (this.char !== "\\") break;
          if (this.startsWith("\\\n")) this.at += 2; else if (this.startsWith("\\\r\n")) this.at += 3; else break;
        }
        if (this.char === "#") this.#skipTo("\n", 0);
      }
      skipHereDocuments() {
        for (const {delimiter, isIndented} of this.hereDocuments.splice(0)) while (this.at < this.text.length) {
          const start = this.at;
          this.#skipTo("\n", 1);
          const line = this.text.slice(start, this.at).replace(/\r?\n$/, "");
          if ((isIndented ? line.replace(/^\t+/, "") : line) === delimiter) break;
        }
      }
      skipBalanced(opener, closer) {
        let open = 1;
        while (this.at < this.text.length) {
          const {char} = this;
          if (char === closer && --open === 0) break;
          if (char === opener) open += 1;
          if (!this.#skipQuoted(closer)) this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipMatch(pattern) {
        pattern.lastIndex = this.at;
        const run = pattern.exec(this.text)?.[0] ?? "";
        this.at += run.length;
        return run;
      }
      readWord(isPattern = false) {
        const offset = this.at;
        let text = "";
        let isQuoted = false;
        while (this.at < this.text.length) {
          text += this.#skipMatch(cursor_plain);
          const {char} = this;
          const start = this.at;
          if (char === "") break;
          if (char === "{" && this.#skipReference()) text += this.text.slice(start, this.at); else if (char === "'" || char === '"' || char === "\\" || this.startsWith("$'") || this.startsWith('$"')) {
            if (this.startsWith("\\\n")) {
              this.at += 2;
              continue;
            }
            isQuoted = true;
            this.#skipQuoted("");
            text += cursor_unquote(this.text.slice(start, this.at));
          } else if (char === "`" && this.isInBackticks) break; else if (char === "$" || char === "`") {
            if (!this.#skipQuoted("")) this.at += 1;
            text += this.text.slice(start, this.at);
          } else if ((char === "<" || char === ">") && this.text[this.at + 1] === "(" && !isPattern) {
            this.at += 2;
            this.#skipNested(")");
            text += this.text.slice(start, this.at);
          } else if (char === "(" && !isPattern && this.at > offset && /[?*@+=!]/.test(this.text[this.at - 1]) && !isQuoted) {
            this.at += 1;
            this.skipBalanced("(", ")");
            text += this.text.slice(start, this.at);
          } else if (isPattern ? /\s/.test(char) : /[\s;&|<>()]/.test(char)) break; else {
            this.at += 1;
            text += char;
          }
        }
        return {
          text,
          offset,
          end: this.at,
          isQuoted
        };
      }
      #skipQuoted(closer) {
        const {char} = this;
        const next = this.text[this.at + 1] ?? "";
        if (char === "\\") this.at = Math.min(this.at + 2, this.text.length); else if (char === "'") {
          this.at += 1;
          this.#skipTo("'", 1);
        } else if (char === "$" && next === "'") {
          this.at += 2;
          while (this.at < this.text.length && this.char !== "'") this.at += this.char === "\\" ? 2 : 1;
          this.at = Math.min(this.at + 1, this.text.length);
        } else if (char === '"' || char === "$" && next === '"') this.#skipDoubleQuoted(char === '"' ? 1 : 2); else if (char === "$" && next === "(") {
          const isArithmetic = this.startsWith("$((");
          this.at += isArithmetic ? 3 : 2;
          if (!isArithmetic) this.#skipNested(")"); else if (this.#depth < cursor_maxDepth) {
            this.#depth += 1;
            this.skipBalanced("(", ")");
            if (this.char === ")") this.at += 1;
            this.#depth -= 1;
          }
        } else if (char === "$" && next === "{") {
          this.at += 2;
          this.#skipBraced();
        } else if (char === "`" && !this.isInBackticks && closer !== "`") {
          this.at += 1;
          this.isInBackticks = true;
          this.#skipNested("`");
          this.isInBackticks = false;
        } else return false;
        return true;
      }
      #skipDoubleQuoted(opening) {
        this.at += opening;
        for (;;) {
          this.#skipMatch(cursor_plainQuoted);
          if (this.char === '"' || this.char === "") break;
          if (this.char === "'" || this.char === "$" && /['"]/.test(this.text[this.at + 1] ?? "") || !this.#skipQuoted("")) this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipBraced() {
        if (++this.#depth > cursor_maxDepth) this.#skipTo("}", 0);
        while (this.at < this.text.length && this.char !== "}") if (!this.#skipQuoted("")) this.at += 1;
        this.#depth -= 1;
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipNested(closer) {
        if (this.#depth >= cursor_maxDepth) {
          this.#skipTo(closer, 1);
          return;
        }
        this.#depth += 1;
        this.#substitute(closer);
        this.#depth -= 1;
      }
      #skipReference() {
        const match = this.startsWith("{{") ? /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210)) : null;
        if (match) this.at += match[0].length;
        return match !== null;
      }
      #skipTo(end, beyond) {
        const found = this.text.indexOf(end, this.at);
        this.at = found < 0 ? this.text.length : found + beyond;
      }
    }
    function cursor_unquote(part) {
      if (part.startsWith("\\")) return part.slice(1);
      if (part.startsWith("'")) return part.slice(1, part.length > 1 && part.endsWith("'") ? -1 : void 0);
      const inner = part.replace(/^\$?["']/, "").replace(/["']$/, "");
      if (!inner.includes("\\")) return inner;
      return inner.replace(/\\([$`"\\])/g, "$1").replaceAll("\\\n", "");
    }
    var shell_command = __webpack_require__(6391);
    class Draft {
      #commands;
      #words=[];
      #command;
      before="";
      isNegated=false;
      constructor(commands) {
        this.#commands = commands;
      }
      get isOpen() {
        return this.#command !== void 0;
      }
      get wordCount() {
        return this.#words.length;
      }
      begin(offset, scope, index = this.#commands.length) {
        if (this.#command) return;
        this.#command = {
          offset,
          name: "",
          args: [],
          assignments: [],
          redirections: [],
          before: this.before,
          after: "",
          isNegated: this.isNegated,
          scope
        };
        this.#commands.splice(index, 0, this.#command);
      }
      addWord(word) {
        this.#words.push(word);
      }
      addAssignment(word) {
        this.#command?.assignments.push(word);
      }
      addRedirection(redirection) {
        this.#command?.redirections.push(redirection);
      }
      drop() {
        const index = this.#command ? this.#commands.lastIndexOf(this.#command) : -1;
        if (index >= 0) this.#commands.splice(index, 1);
        this.#command = void 0;
        this.#words = [];
      }
      end(operator) {
        const command = this.#command;
        if (command) {
          command.after = operator;
          (0, shell_command.JB)(command, this.#words);
        }
        this.#command = void 0;
        this.#words = [];
        if (operator !== "|") this.isNegated = false;
        this.before = operator === ";" || operator === "&" ? "" : operator;
      }
    }
    const nesting_maxDepth = 60;
    const openers = {
      if: {
        end: "fi",
        construct: "condition"
      },
      while: {
        end: "done",
        construct: "condition"
      },
      until: {
        end: "done",
        construct: "condition"
      },
      for: {
        end: "done",
        construct: "loop"
      },
      select: {
        end: "done",
        construct: "loop"
      },
      case: {
        end: "esac",
        construct: "case"
      },
      "{": {
        end: "}",
        construct: "group"
      }
    };
    const nextParts = {
      then: "if",
      else: "if",
      elif: "condition",
      do: "loop"
    };
    class Nesting {
      #frames=[];
      #enter;
      #scope;
      constructor(scope, enter) {
        this.#scope = scope;
        this.#enter = enter;
        enter(scope);
      }
      get scope() {
        return this.#scope;
      }
      get part() {
        return this.#frames.at(-1)?.part;
      }
      setPart(part) {
        const top = this.#frames.at(-1);
        if (top?.end === "esac") top.part = part;
      }
      get ownsParenthesis() {
        const top = this.#frames.at(-1);
        return top?.end === ")" || top?.part === "pattern";
      }
      open(end, construct) {
        if (this.#frames.length >= nesting_maxDepth) return;
        this.#frames.push({
          end,
          outer: this.#scope
        });
        this.#set({
          construct,
          parent: this.#scope
        });
      }
      close(end) {
        const index = this.#frames.findLastIndex(frame => frame.end === end);
        if (index < 0) return;
        this.#set(this.#frames[index].outer);
        this.#frames.length = index;
      }
      changePart(construct) {
        const top = this.#frames.at(-1);
        if (top && top.end !== ")" && top.end !== "}") this.#set({
          construct,
          parent: top.outer
        });
      }
      #set(scope) {
        this.#scope = scope;
        this.#enter(scope);
      }
    }
    function readShell(text) {
      const commands = [];
      let scope;
      const enter = inner => void (scope = inner);
      const cursor = new Cursor(text, closer => {
        const outer = scope;
        new List(cursor, commands, closer, new Nesting({
          construct: "substitution",
          parent: outer
        }, enter)).read();
        scope = outer;
      });
      new List(cursor, commands, "", new Nesting(void 0, enter)).read();
      return commands;
    }
    class List {
      #cursor;
      #commands;
      #closer;
      #nesting;
      #draft;
      #isFunction=false;
      #isHeader=false;
      constructor(cursor, commands, closer, nesting) {
        this.#cursor = cursor;
        this.#commands = commands;
        this.#closer = closer;
        this.#nesting = nesting;
        this.#draft = new Draft(commands);
      }
      read() {
        const cursor = this.#cursor;
        for (;;) {
          cursor.skipBlanks();
          if (cursor.at >= cursor.text.length) break;
          const {char} = cursor;
          if (char === this.#closer && (char === "`" || !this.#nesting.ownsParenthesis)) {
            cursor.at += 1;
            break;
          }
          if (char === "\n") this.#readNewline(); else if (!this.#readOperator() && !this.#readRedirection()) this.#readWord();
        }
        this.#end("");
      }
      #readNewline() {
        this.#cursor.at += 1;
        if (this.#draft.isOpen || this.#draft.before === "") this.#end(";");
        this.#cursor.skipHereDocuments();
      }
      #readOperator() {
        const cursor = this.#cursor;
        const {char} = cursor;
        const {part} = this.#nesting;
        if (part === "pattern" && /[()|]/.test(char)) {
          cursor.at += 1;
          if (char === ")") this.#enterCasePart("body");
          return true;
        }
        if (!/[&|;()]/.test(char)) return false;
        for (const operator of [ "&&", "||", ";;&", ";;", ";&", "|&", ";", "|" ]) {
          if (!cursor.startsWith(operator)) continue;
          cursor.at += operator.length;
          if (operator === "|&") this.#end("|"); else if (operator === ";;" || operator === ";&" || operator === ";;&") {
            this.#end(";");
            if (part !== void 0) this.#enterCasePart("pattern");
          } else this.#end(operator);
          return true;
        }
        if (char === "&" && !/^&>/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
          cursor.at += 1;
          this.#end("&");
        } else if (char === "(") this.#readParenthesis(); else if (char === ")") {
          cursor.at += 1;
          this.#end(";");
          if (this.#nesting.ownsParenthesis) this.#close(")");
        } else return false;
        return true;
      }
      #readParenthesis() {
        const cursor = this.#cursor;
        cursor.at += 1;
        if (this.#draft.isOpen) {
          cursor.skipBlanks();
          if (cursor.char === ")" && this.#draft.wordCount === 1) {
            cursor.at += 1;
            this.#draft.drop();
            this.#isFunction = true;
          }
        } else if (cursor.startsWith("(")) {
          cursor.at += 1;
          cursor.skipBalanced("(", ")");
          if (cursor.startsWith(")")) cursor.at += 1;
        } else if (!this.#isHeader) this.#open(")", "subshell"); else if (cursor.startsWith(")")) cursor.at += 1;
      }
      #readRedirection() {
        const cursor = this.#cursor;
        if (!/[&<>]/.test(cursor.char)) return false;
        const match = /^(?:&>>?|<<<|<<-?|[<>]&|<>|>>|>\||[<>])/.exec(cursor.text.slice(cursor.at, cursor.at + 3));
        if (!match || /^[<>]\(/.test(cursor.text.slice(cursor.at, cursor.at + 2))) return false;
        const redirection = {
          operator: match[0],
          offset: cursor.at
        };
        cursor.at += match[0].length;
        cursor.skipBlanks();
        const target = cursor.readWord();
        if (target.end > target.offset) redirection.target = target;
        if (match[0] === "<<" || match[0] === "<<-") cursor.hereDocuments.push({
          delimiter: target.text,
          isIndented: match[0] === "<<-"
        });
        if (!this.#isHeader) {
          this.#draft.begin(redirection.offset, this.#nesting.scope);
          this.#draft.addRedirection(redirection);
        }
        return true;
      }
      #readWord() {
        const cursor = this.#cursor;
        const offset = cursor.at;
        if (!this.#isHeader) {
          if (!this.#draft.isOpen && cursor.startsWith("[[") && /\s/.test(cursor.text[offset + 2] ?? "")) return this.#readTest();
          if (!/^(?:[<>]\(|[^\s;&|<>()])/.test(cursor.text.slice(offset, offset + 2))) {
            cursor.at += 1;
            return;
          }
        }
        const hadCommand = this.#draft.isOpen;
        const index = this.#commands.length;
        const word = cursor.readWord();
        if (word.end === offset) {
          cursor.at += 1;
          return;
        }
        if (!word.isQuoted && !hadCommand && this.#readReserved(word.text)) return;
        if (this.#isHeader) return;
        if (!word.isQuoted && /^\d+$/.test(word.text) && /[<>]/.test(cursor.char) && this.#draft.isOpen) return;
        this.#draft.begin(offset, this.#nesting.scope, index);
        if (this.#draft.wordCount === 0 && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=/.test(cursor.text.slice(offset, Math.min(word.end, offset + 200)))) this.#draft.addAssignment(word); else this.#draft.addWord(word);
      }
      #readTest() {
        const cursor = this.#cursor;
        this.#draft.begin(cursor.at, this.#nesting.scope);
        this.#draft.addWord({
          text: "[[",
          offset: cursor.at,
          end: cursor.at + 2,
          isQuoted: false
        });
        cursor.at += 2;
        while (cursor.at < cursor.text.length) {
          if (/\s/.test(cursor.char)) {
            cursor.at += 1;
            continue;
          }
          if (/^\]\](?:[\s;&|)]|$)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
            cursor.at += 2;
            break;
          }
          const word = cursor.readWord(true);
          if (word.end === word.offset) break;
          this.#draft.addWord(word);
        }
      }
      #readReserved(word) {
        const {part} = this.#nesting;
        if (part === "subject") {
          if (word === "in") this.#enterCasePart("pattern");
          return true;
        }
        if (part === "pattern") {
          if (word === "esac") this.#close("esac");
          return true;
        }
        if (this.#isHeader && word !== "do" && word !== "{") return !this.#isFunction;
        if (Object.hasOwn(openers, word)) {
          const {end, construct} = openers[word];
          this.#open(end, construct);
          if (construct === "case") this.#enterCasePart("subject"); else if (construct === "loop") this.#isHeader = true;
        } else if (Object.hasOwn(nextParts, word)) this.#changePart(nextParts[word]); else if (word === "fi" || word === "done" || word === "esac" || word === "}") this.#close(word); else if (word === "!") this.#draft.isNegated = !this.#draft.isNegated; else if (word === "function") {
          this.#isFunction = true;
          this.#isHeader = true;
        } else return false;
        return true;
      }
      #open(end, construct) {
        const isConditional = (this.#draft.before === "&&" || this.#draft.before === "||") && (construct === "group" || construct === "subshell");
        this.#nesting.open(end, this.#isFunction ? "function" : isConditional ? "if" : construct);
        this.#isFunction = false;
        this.#isHeader = false;
        this.#draft.before = "";
        this.#draft.isNegated = false;
      }
      #close(end) {
        this.#nesting.close(end);
        this.#isHeader = true;
      }
      #changePart(construct) {
        this.#isHeader = false;
        this.#draft.before = "";
        this.#nesting.changePart(construct);
      }
      #enterCasePart(part) {
        this.#nesting.setPart(part);
        this.#isHeader = part !== "body";
        this.#draft.before = "";
      }
      #end(operator) {
        this.#draft.end(operator);
        const {part} = this.#nesting;
        this.#isHeader = part === "subject" || part === "pattern";
      }
    }
    function remember(make) {
      const values = new WeakMap;
      return script => {
        const key = script.step ?? script;
        let value = values.get(key);
        if (value === void 0) values.set(key, value = make(script));
        return value;
      };
    }
    const commandsOf = remember(({language, text}) => language === "bash" ? readShell(text) : []);
    const powerShellOf = remember(({language, text}) => readPowerShell(language === "powershell" ? text : ""));
    const variablesOf = remember(script => {
      const values = new Map;
      const set = (name, value) => void values.set(name, values.has(name) ? void 0 : value);
      for (const {assignments, name, args} of commandsOf(script)) for (const {text} of [ "export", "local", "readonly", "declare" ].includes(name) ? args : assignments) {
        const match = /^(\w+)=(.*)$/s.exec(text);
        if (match) set(match[1], match[2]);
      }
      for (const {name, value} of powerShellOf(script).assignments) set(name.slice(1), /^(["'])(.*?)\1/.exec(value)?.[2] ?? "");
      return new Map([ ...values ].filter(entry => entry[1] !== void 0 && entry[1] !== "" && !entry[1].includes("$(")));
    });
    function expand(text, variables) {
      let expanded = text;
      for (let round = 0; round < 2 && expanded.includes("$") && expanded.length < 2e3; round++) expanded = expanded.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        const name = braced ?? bare ?? "";
        return variables.get(name) ?? variables.get(name.toLowerCase()) ?? whole;
      });
      return expanded;
    }
  },
  1104: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => userDataScript,
      S: () => scriptsOf
    });
    var _source_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1757);
    const languages = {
      ExecuteBash: "bash",
      ExecutePowerShell: "powershell"
    };
    function scriptsOf(document) {
      return document.steps.flatMap(step => {
        const language = languages[step.action];
        const commands = (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(step.inputs, [ "commands" ]);
        if (language === void 0 || commands?.kind !== "list") return [];
        const parts = commands.items.filter(item => item.kind === "scalar");
        if (parts.length === 0) return [];
        const texts = parts.map(({text}) => text.endsWith("\n") ? text : `${text}\n`);
        return [ {
          language,
          text: texts.join(""),
          step,
          locate: offset => locateInParts(parts, texts, offset)
        } ];
      });
    }
    function locateInParts(parts, texts, offset) {
      let before = 0;
      for (const [index, text] of texts.entries()) {
        if (offset < before + text.length) return (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__._C)(parts[index], offset - before);
        before += text.length;
      }
      return parts.at(-1).at;
    }
    function userDataScript({userData, platform}) {
      if (userData === void 0) return;
      const {file, text} = userData;
      const start = {
        file,
        line: 1,
        column: 1
      };
      const node = {
        kind: "scalar",
        at: start,
        text,
        value: text,
        textStart: start
      };
      return {
        language: platform === "Windows" ? "powershell" : "bash",
        text,
        locate: offset => (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__._C)(node, offset)
      };
    }
  },
  6391: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JB: () => nameCommand,
      JN: () => isGuarded,
      UO: () => isWithin
    });
    function isWithin({scope}, ...constructs) {
      for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
      return false;
    }
    function isGuarded(command) {
      return command.before === "&&" || command.before === "||" || isWithin(command, "if", "condition", "case", "loop", "function");
    }
    const runners = new Map(Object.entries({
      sudo: "ugpCDhRrtT",
      env: "uCS",
      command: "",
      exec: "a",
      builtin: "",
      nohup: "",
      setsid: "",
      time: "fo",
      nice: "n",
      ionice: "cn",
      timeout: "ks",
      stdbuf: "ioe"
    }));
    function nameCommand(command, words) {
      const at = findProgram(words);
      const program = words[at];
      if (!program) return;
      command.program = program;
      command.name = baseName(program.text);
      command.args = words.slice(at + 1);
    }
    function findProgram(words) {
      let at = 0;
      while (at < words.length) {
        const values = runners.get(baseName(words[at].text));
        if (values === void 0) return at;
        const runner = baseName(words[at].text);
        let next = at + 1;
        while (next < words.length) {
          const {text} = words[next];
          if (/^-[A-Za-z]$/.test(text) && values.includes(text[1])) next += 2; else if (text.startsWith("-") || /^\w+=/.test(text)) next += 1; else break;
        }
        if (runner === "command" && /^-[vV]$/.test(words[at + 1]?.text ?? "")) return at;
        if (runner === "timeout") next += 1;
        if (next >= words.length) return at;
        at = next;
      }
      return 0;
    }
    function baseName(path) {
      return path.slice(path.lastIndexOf("/") + 1);
    }
  },
  9168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => readOptions
    });
    function readOptions({args}, {letters = "", names = []} = {}) {
      const found = new Map;
      const operands = [];
      for (let index = 0; index < args.length; index++) {
        const word = args[index];
        const {text} = word;
        if (text === "--") {
          operands.push(...args.slice(index + 1));
          break;
        }
        if (text.startsWith("--")) {
          const [name = "", ...value] = text.slice(2).split("=");
          if (value.length > 0) found.set(name, {
            ...word,
            text: value.join("=")
          }); else found.set(name, names.includes(name) ? args[++index] : void 0);
        } else if (/^-[^-]/.test(text)) index += readLetters(word, args[index + 1], letters, found); else operands.push(word);
      }
      return {
        has: (...given) => given.some(name => found.has(name)),
        value: (...given) => given.map(name => found.get(name)).find(value => value !== void 0),
        operands
      };
    }
    function readLetters(word, next, letters, found) {
      const {text} = word;
      for (let at = 1; at < text.length; at++) {
        const letter = text[at];
        if (!letters.includes(letter)) {
          found.set(letter, void 0);
          continue;
        }
        const isLast = at === text.length - 1;
        found.set(letter, isLast ? next : {
          ...word,
          text: text.slice(at + 1)
        });
        return isLast ? 1 : 0;
      }
      return 0;
    }
  },
  1959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vt: () => curl,
      kA: () => wget,
      ov: () => awsS3,
      vc: () => awsSsm
    });
    const curl = {
      letters: "AbcCdDeEFHKmoPQrtTuUwxXyYz",
      names: [ "cacert", "cert", "connect-timeout", "cookie", "data", "data-binary", "data-raw", "form", "header", "key", "limit-rate", "max-time", "output", "output-dir", "proxy", "request", "resolve", "retry", "retry-delay", "retry-max-time", "upload-file", "url", "user", "user-agent", "write-out" ]
    };
    const wget = {
      letters: "aABDeiIloOPQRtTUwX",
      names: [ "directory-prefix", "header", "input-file", "output-document", "output-file", "password", "timeout", "tries", "user", "user-agent", "wait", "waitretry" ]
    };
    const awsS3 = {
      names: [ "region", "profile", "endpoint-url", "exclude", "include", "source-region", "output", "request-payer" ]
    };
    const awsSsm = {
      names: [ "name", "names", "region", "profile", "endpoint-url", "output", "query" ]
    };
  }
};