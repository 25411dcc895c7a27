using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Allocating;

/// <summary>The objects that an awaited expression makes each time, as far as its own code shows; what it calls is not looked into.</summary>
internal sealed class AwaitedAllocations(MisuseSymbols symbols)
{
    /// <returns>The operation that makes the object, and the object as a noun phrase.</returns>
    public IEnumerable<(IOperation Place, string What)> In(IOperation awaited)
    {
        if (What(awaited) is { } what)
            yield return (awaited, what);
        // An await inside is reported for itself, a lambda's body runs elsewhere.
        if (
            awaited is IAwaitOperation or IAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation
            || awaited.ConstantValue.HasValue
        )
            yield break;
        // A string is made once of all its parts.
        var parts = Texts.IsString(awaited) ? Texts.Parts(awaited) : awaited.ChildOperations;
        foreach (var made in parts.SelectMany(In))
            yield return made;
    }

    private string? What(IOperation operation) =>
        operation switch
        {
            IInvocationOperation call => OfCall(call),
            IObjectCreationOperation { Type: { IsReferenceType: true } type } => $"a new '{Name(type)}'",
            ITypeParameterObjectCreationOperation { Type: { } type } => $"a new '{Name(type)}'",
            IAnonymousObjectCreationOperation => "an anonymous object",
            IWithOperation { Type.IsReferenceType: true } copy => $"a copy of a '{Name(copy.Type!)}'",
            IArrayCreationOperation array => OfArray(array),
            ICollectionExpressionOperation { Type: { IsReferenceType: true } type, Elements.Length: > 0 } => $"a '{Name(type)}'",
            IDelegateCreationOperation { Target: var target } => OfDelegate(target),
            IConversionOperation { ConstantValue.HasValue: false } conversion => OfConversion(conversion),
            _ when Texts.IsString(operation) => "a string",
            _ => null,
        };

    private string? OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (symbols.IsSys(method))
            return method.Name switch
            {
                "Start" => "the handle",
                "Accept" => "the accepted socket",
                _ => null,
            };
        return method.ReturnType is not { Name: "Task" or "ValueTask" } type
            || type.ContainingNamespace?.ToDisplayString() != "System.Threading.Tasks"
                ? null
            : type.IsReferenceType ? $"the .NET task of '{method.Name}'"
            : method.IsAsync ? $"the state of '{method.Name}', if it suspends"
            : null;
    }

    private static string? OfArray(IArrayCreationOperation array)
    {
        // Array.Empty.
        if (array.IsImplicit && array.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: 0 } }])
            return null;
        var isParams = array.Parent is IArgumentOperation { ArgumentKind: ArgumentKind.ParamArray };
        return isParams && array.Parent is IArgumentOperation { Parameter.Name: var name } ? $"an array for '{name}'" : "an array";
    }

    // The compiler keeps the delegate of a lambda that captures nothing, and that of a static method.
    private static string? OfDelegate(IOperation target)
    {
        switch (target)
        {
            case IAnonymousFunctionOperation lambda:
                var captured = Captures.Of(lambda, lambda.Symbol);
                return captured.Count == 0
                    ? null
                    : $"a delegate, whose lambda captures {string.Join(", ", captured.Select(name => $"'{name}'"))}";
            case IMethodReferenceOperation { Instance: not null, Method: var method }:
                return $"a delegate of '{method.Name}'";
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, IsStatic: false } function } reference:
                return Captures.Any(function, reference.SemanticModel!) ? $"a delegate of '{function.Name}'" : null;
            default:
                return null;
        }
    }

    private static string? OfConversion(IConversionOperation conversion)
    {
        if (conversion.Operand.Type is not { } type || !conversion.GetConversion().IsBoxing)
            return null;
        return $"a box for the '{Name(type)}'";
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
