using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Readers, writers and streams that stand on others, see <see cref="StreamSources"/>.</summary>
internal sealed partial class BlockingTransfer
{
    private readonly Dictionary<int, BlockingFamily> _sources = [];

    private void NoteOpened(IMethodSymbol method, int result)
    {
        if (StreamSources.OfCall(method) is { } source)
            _sources[result] = source;
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

    private void CheckStream(IInvocationOperation call, int receiver)
    {
        if (_report is null || !_sources.TryGetValue(receiver, out var source) || !StreamSources.IsUse(call, source))
            return;
        Report(new BlockingSite(call, call.TargetMethod, StreamSources.Entry(call.TargetMethod, source), [], 0, Facts.None));
    }
}
