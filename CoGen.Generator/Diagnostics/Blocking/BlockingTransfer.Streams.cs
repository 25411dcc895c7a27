using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Readers, writers and streams that stand on others, see <see cref="StreamSources"/>.</summary>
internal sealed partial class BlockingTransfer
{
    private readonly Dictionary<int, BlockingFamily> _sources = [];

    private void NoteOpened(ISymbol member, int result)
    {
        if (StreamSources.OfCall(member) is { } source)
            _sources[member is IMethodSymbol method && BlockingSymbols.IsTaskLike(method.ReturnType) ? State[ResultOf(result)] : result] =
                source;
    }

    private void NoteWrapper(IObjectCreationOperation operation, int[] arguments, int result)
    {
        if (arguments.Length == 0 || !StreamSources.IsWrapper(operation.Type))
            return;
        var first = operation.Arguments[0].Value;
        if ((StreamSources.OfWrapped(first) ?? SourceOf(first, arguments[0])) is { } source)
            _sources[result] = source;
    }

    private BlockingFamily? SourceOf(IOperation operand, int value)
    {
        while (operand is IConversionOperation { OperatorMethod: null } conversion)
            operand = conversion.Operand;
        return _sources.TryGetValue(value, out var source) ? source : StreamSources.Of(TypeOf(operand, value));
    }

    private void CheckStream(IInvocationOperation call, int receiver, int[] arguments)
    {
        if (_report is not null && UsedBy(call, receiver, arguments) is { } source)
            Report(new BlockingSite(call, call.TargetMethod, StreamSources.Entry(call.TargetMethod, source), [], 0, Facts.None));
    }

    /// <summary>What the stream stands on that the call reads or writes, be it its receiver or an argument.</summary>
    private BlockingFamily? UsedBy(IInvocationOperation call, int receiver, int[] arguments)
    {
        if (_sources.TryGetValue(receiver, out var own) && StreamSources.IsUse(call, own))
            return own;
        if (!StreamSources.UsesArgument(call.TargetMethod) || symbols.Find(call.TargetMethod, call.Instance?.Type) is not null)
            return null;
        var stream = call.Arguments.ToList().FindIndex(a => StreamSources.IsStream(a.Parameter));
        return stream < 0 ? null : SourceOf(call.Arguments[stream].Value, arguments[stream]);
    }
}
