using System.Text.RegularExpressions;
using CoGen.Generator.Lowering;
using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>Writes the resume method: the switch on the state, then the lowered body from top to bottom.</summary>
internal sealed partial class ResumeEmitter
{
    private static readonly Regex Primary = new(@"^@?[A-Za-z_][\w.]*(\([^()]*\))?$", RegexOptions.CultureInvariant);

    private readonly MethodContext _context;
    private readonly SourceWriter _writer;
    private readonly LineMap _lines;

    // How many of the try blocks around have a finally, which must not run while suspending.
    private int _finallies;

    // How many exception filters see what is thrown here.
    private int _filters;
    private bool _labelIsOpen;

    private ResumeEmitter(MethodContext context, SourceWriter writer)
    {
        _context = context;
        _writer = writer;
        _lines = new LineMap(writer);
    }

    public static void Emit(MethodContext context, SourceWriter writer, List<Node> nodes) =>
        new ResumeEmitter(context, writer).Method(nodes);

    /// <summary>Every suspension in the nodes, those inside <c>try</c> blocks too.</summary>
    public static IEnumerable<SuspendNode> Suspensions(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is SuspendNode suspend)
                yield return suspend;
            else if (node is TryNode attempt)
            {
                foreach (var inner in Suspensions(attempt.Body))
                    yield return inner;
            }
        }
    }

    private void Method(List<Node> nodes)
    {
        const string resume = "public override global::CoGen.CompilerServices.CoStep __Resume(global::CoGen.Scheduler __os)";
        if (_context.AsksCallerName)
        {
            var name = Identifiers.Escape(_context.CallerName);
            _writer.WriteLine($"{resume} => {name}(__os);");
            _writer.EndLine();
            _writer.WriteLine("// What is called below asks for the name of its caller.");
            _writer.WriteLine($"private global::CoGen.CompilerServices.CoStep {name}(global::CoGen.Scheduler __os)");
        }
        else
        {
            _writer.WriteLine(resume);
        }
        _writer.OpenBrace();
        TopLocals(nodes);
        ResumeSwitch(nodes);
        Nodes(nodes);
        if (!Node.Leave(nodes))
        {
            _lines.Hide();
            _writer.WriteLine("return __Done;");
            _labelIsOpen = false;
        }
        CloseLabel();
        _lines.Hide();
        _writer.CloseBrace();
    }

    private static IEnumerable<TryNode> Tries(IEnumerable<Node> nodes) =>
        nodes.OfType<TryNode>().SelectMany(static attempt => Tries(attempt.Body).Prepend(attempt));

    private void ResumeSwitch(List<Node> nodes)
    {
        if (!Suspensions(nodes).Any())
            return;
        _writer.WriteLine("switch (__state)");
        _writer.OpenBrace();
        _writer.WriteLine("case 0: break;");
        foreach (var node in nodes)
        {
            if (node is SuspendNode suspend)
                _writer.WriteLine($"case {suspend.State}: goto {suspend.Resume.Name}; case ~{suspend.State}: goto {Interrupt(suspend)};");
            else if (node is TryNode attempt)
                EnterTry(attempt);
        }
        _writer.WriteLine("default: return __Interrupted(__os);");
        _writer.CloseBrace();
        _writer.EndLine();
    }

    private void EnterTry(TryNode attempt)
    {
        var states = Suspensions(attempt.Body).Select(static state => $"case {state.State}: case ~{state.State}:").ToList();
        if (states.Count > 0)
            _writer.WriteLine($"{string.Join(" ", states)} goto {attempt.Entry.Name};");
    }

    private void Nodes(List<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case CodeNode code:
                    Code(code);
                    break;
                case RemarkNode remark:
                    _writer.WriteLine(remark.Text);
                    break;
                case LabelNode { Label: var label }:
                    Label(label);
                    break;
                case JumpNode jump:
                    Jump(jump);
                    break;
                case DispatchNode dispatch:
                    Dispatch(dispatch);
                    break;
                case SuspendNode suspend:
                    Suspend(suspend);
                    break;
                case TryNode attempt:
                    Try(attempt);
                    break;
            }
        }
    }

    private void Label(Label label)
    {
        if (!label.IsUsed)
            return;
        _lines.Hide();
        _writer.Outdented();
        _writer.WriteLine(label.Name + ":");
        _writer.Indented();
        _labelIsOpen = true;
    }

    // A label needs a statement behind it.
    private void CloseLabel()
    {
        if (_labelIsOpen)
            _writer.WriteLine(";");
        _labelIsOpen = false;
    }

    private void Code(CodeNode code)
    {
        if (code.OnlyIfInline is { IsInline: false })
            return;
        _labelIsOpen = false;
        WithCaptures(
            code.Text,
            () =>
            {
                _lines.Map(code.Span);
                code.Text.WriteTo(_writer);
                _writer.EndLine();
            }
        );
    }

    // The frame is used again for other calls: what a lambda captures is a copy of its own.
    private void WithCaptures(Text text, Action content)
    {
        if (!text.HasCaptures)
        {
            content();
            return;
        }
        _lines.Hide();
        _writer.OpenBrace();
        if (text.CapturesThis)
            _writer.WriteLine($"{_context.Var(_context.TypeText(_context.Symbol.ContainingType))} __this = this.__this;");
        foreach (var scope in text.Captures.OrderBy(static scope => scope.Depth))
            _writer.WriteLine($"{_context.Var(scope.Name)} {scope.Field} = this.{scope.Field};");
        content();
        _lines.Hide();
        _writer.CloseBrace();
    }

    private void Jump(JumpNode jump)
    {
        _labelIsOpen = false;
        if (jump.Condition is null)
        {
            _lines.Map(jump.Span);
            _writer.WriteLine($"goto {jump.Target.Name};");
            return;
        }
        WithCaptures(
            jump.Condition,
            () =>
            {
                _lines.Map(jump.Span);
                _writer.Write("if (");
                var isPrimary = jump.When || IsPrimary(jump.Condition);
                _writer.Write(
                    jump.When ? ""
                    : isPrimary ? "!"
                    : "!("
                );
                jump.Condition.WriteTo(_writer);
                _writer.Write($"{(isPrimary ? "" : ")")})");
                _writer.EndLine();
                // The jump itself would be one more place to stop at.
                _lines.Hide();
                _writer.WriteLine($"    goto {jump.Target.Name};");
            }
        );
    }

    private static bool IsPrimary(Text text)
    {
        var written = Written(text);
        return Primary.IsMatch(written) || IsParenthesized(written);
    }

    // Cautious: a parenthesis in a string would be taken for one.
    private static bool IsParenthesized(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (text[i] is '"' or '\'' || (depth == 0 && i < text.Length - 1))
                return false;
        }
        return text.Length > 0;
    }

    private void Dispatch(DispatchNode dispatch)
    {
        _labelIsOpen = false;
        if (dispatch.Checked is { } context)
        {
            _lines.Hide();
            _writer.WriteLine(context);
            _writer.OpenBrace();
        }
        _lines.Map(dispatch.Span);
        _writer.Write("switch (");
        dispatch.Value.WriteTo(_writer);
        _writer.WriteLine(")");
        _lines.Hide();
        _writer.OpenBrace();
        foreach (var (label, target, guard) in dispatch.Arms)
        {
            if (guard is null)
            {
                label.WriteTo(_writer);
                _writer.WriteLine($" goto {target.Name};");
                continue;
            }
            // The jump itself would be one more place to stop at.
            _lines.MapLine(guard);
            label.WriteTo(_writer);
            _writer.EndLine();
            _lines.Hide();
            _writer.WriteLine($"    goto {target.Name};");
        }
        _writer.CloseBrace();
        if (dispatch.Checked is not null)
            _writer.CloseBrace();
    }

    private static string Written(Text text)
    {
        var writer = new SourceWriter(0);
        text.WriteTo(writer);
        return writer.ToString();
    }

    private void Try(TryNode attempt)
    {
        var suspends = Suspensions(attempt.Body).Any();
        attempt.Entry.IsUsed |= suspends;
        Label(attempt.Entry);
        _labelIsOpen = false;
        _lines.Hide();
        _writer.WriteLine("try");
        _writer.OpenBrace();
        if (suspends)
            EntrySwitch(attempt);
        _finallies += attempt.Finally is null ? 0 : 1;
        var filters = attempt.Catches.Count(static handler => handler.HasFilter);
        _filters += filters;
        Nodes(attempt.Body);
        CloseLabel();
        _filters -= filters;
        _finallies -= attempt.Finally is null ? 0 : 1;
        _lines.Hide();
        _writer.CloseBrace();
        foreach (var handler in attempt.Catches)
            Catch(handler);
        if (attempt.Finally is { } cleanup)
            Finally(cleanup, suspends);
    }

    // Reached by a goto from outside, which C# allows only to the try itself: go on from here to the await.
    private void EntrySwitch(TryNode attempt)
    {
        _writer.WriteLine("switch (__entry)");
        _writer.OpenBrace();
        foreach (var node in attempt.Body)
        {
            if (node is TryNode inner)
                EnterTry(inner);
            if (node is not SuspendNode suspend)
                continue;
            _writer.WriteLine($"case {suspend.State}: __entry = 0; goto {suspend.Resume.Name};");
            _writer.WriteLine($"case ~{suspend.State}: __entry = 0; goto {Interrupt(suspend)};");
        }
        _writer.CloseBrace();
    }

    private void Catch(CatchBlock handler)
    {
        if (handler.Header.IsEmpty)
        {
            Nodes(handler.Body);
            return;
        }
        _lines.Hide();
        handler.Header.WriteTo(_writer);
        _writer.EndLine();
        _lines.Hide();
        _writer.OpenBrace();
        Nodes(handler.Body);
        _lines.Hide();
        _writer.CloseBrace();
    }

    private void Finally(List<Node> cleanup, bool suspends)
    {
        _lines.Hide();
        _writer.WriteLine("finally");
        if (cleanup is [CodeNode { IsBlock: true } block] && !suspends)
        {
            Code(block);
            return;
        }
        _writer.OpenBrace();
        if (suspends)
            _writer.WriteLine("if (!__suspended)");
        if (suspends && cleanup is [CodeNode { IsBlock: false }])
            Embedded(cleanup);
        else
            Nodes(cleanup);
        _lines.Hide();
        _writer.CloseBrace();
    }

    private void Embedded(List<Node> nodes)
    {
        _writer.OpenBrace();
        Nodes(nodes);
        _lines.Hide();
        _writer.CloseBrace();
    }
}
