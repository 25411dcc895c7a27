using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>The <c>ToString</c> that nobody writes, see <see cref="Blocking.Texts"/>.</summary>
internal sealed partial class BlockingTransfer
{
    private int Interpolate(IInterpolationOperation operation)
    {
        var value = EvaluateChildren(operation);
        MakeTexts(operation);
        return value;
    }

    protected override int Change(IOperation operation, IOperation target, IOperation? source)
    {
        var value = base.Change(operation, target, source);
        MakeTexts(operation);
        return value;
    }

    /// <param name="operation">What was evaluated.</param>
    private void MakeTexts(IOperation operation)
    {
        if (_report is null)
            return;
        foreach (var value in Texts.MadeBy(operation))
        {
            var made = Texts.Unconverted(value);
            var number = IsPlain(made) ? Evaluate(made) : Numbers.MadeBy(made);
            if (Texts.MethodOf(_types.TryGetValue(number, out var exact) ? exact : made.Type, walk.Cache.Compilation) is { } method)
                CheckHelper(new Call(operation, method, made, number, new int[method.Parameters.Length]));
        }
    }
}
