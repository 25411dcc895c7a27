using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>
/// One await: start it; if it is not done, note the state and leave. Behind that stand the two ways back in: with a result, and with
/// an exception to throw or a kill.
/// </summary>
internal sealed partial class ResumeEmitter
{
    private void Suspend(SuspendNode suspend)
    {
        if (suspend.Kind == SuspendKind.RetriedSystemCall)
            Label(suspend.Resume);
        _labelIsOpen = false;
        var isRetried = suspend.Kind == SuspendKind.RetriedSystemCall;
        var next = isRetried ? new Label("__done" + suspend.State) { IsUsed = true } : suspend.Resume;
        _lines.Map(suspend.Span);
        _writer.Write("if (");
        Condition(suspend);
        _writer.WriteLine(")");
        _lines.Hide();
        _writer.WriteLine($"    goto {next.Name};");
        _writer.WriteLine($"__state = {suspend.State};");
        var step = suspend.Kind switch
        {
            SuspendKind.Call => "__Wait",
            SuspendKind.Awaiter => "__Await(__os, ref " + Written(suspend.Operand) + ")",
            _ => "__step",
        };
        if (_finallies > 0 && suspend.Kind == SuspendKind.Awaiter)
        {
            // Should awaiting itself throw, the finally blocks do run.
            _writer.WriteLine($"__step = {step};");
            step = "__step";
        }
        if (_finallies > 0)
            _writer.WriteLine("__suspended = true;");
        _writer.WriteLine($"return {step};");
        // Behind the await's line, which is therefore the one that a stack trace names.
        Label(new Label(Interrupt(suspend)) { IsUsed = true });
        _labelIsOpen = false;
        if (suspend.KillExit is { } exit)
        {
            _writer.WriteLine("__Interrupted(__os);");
            exit.WriteTo(_writer);
            _writer.EndLine();
        }
        else
        {
            _writer.WriteLine("return __Interrupted(__os);");
        }
        Label(next);
    }

    private static string Interrupt(SuspendNode suspend) => "__interrupt" + suspend.State;

    private void Condition(SuspendNode suspend)
    {
        _writer.Write(suspend.Kind is SuspendKind.Awaiter or SuspendKind.Call ? "" : "(__step = ");
        suspend.Operand.WriteTo(_writer);
        _writer.Write(
            suspend.Kind switch
            {
                SuspendKind.Call when _filters > 0 => ".__StartUnderFilter(__os, this) == __Done",
                SuspendKind.Call => ".__Start(__os, this) == __Done",
                SuspendKind.Awaiter => ".IsCompleted",
                _ => ".Invoke(new(__os, this))) == __Done",
            }
        );
    }
}
