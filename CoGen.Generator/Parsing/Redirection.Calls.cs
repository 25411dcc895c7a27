using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Calls in ordinary code, which an interceptor redirects. The compiler takes an interceptor's location on trust and one wrong
/// attribute breaks the user's build, so all it would refuse is refused here first.
/// </summary>
internal static partial class Redirection
{
    /// <param name="target">The task that is called, also where the call is not redirected.</param>
    public static Refusal AtCall(
        InvocationExpressionSyntax call,
        SemanticModel model,
        out IMethodSymbol? target,
        CancellationToken cancellation
    )
    {
        var bound = model.GetSymbolInfo(call, cancellation);
        target = bound.Symbol as IMethodSymbol;
        if (target is null)
        {
            target = bound.CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(candidate => RuntimeNames.IsTask(Definition(candidate)));
            return target is null || bound.CandidateReason != CandidateReason.LateBound ? Refusal.NotATask : Refusal.Dynamic;
        }
        if (OfTarget(target, model.Compilation) is var refusal and not Refusal.None)
            return refusal;
        if (IsDispatched(target, call, model.Compilation, cancellation))
            return Refusal.Virtual;
        if (OfSignature(Definition(target), model.Compilation) is var unnamed and not Refusal.None)
            return unnamed;
        if (!TakesReceiver(target, call, model))
            return Refusal.StructValue;
        if (TakesOwnTypeParameters(target))
            return Refusal.OwnTypeParameters;
        if (IsInExpressionTree(call, model, cancellation))
            return Refusal.ExpressionTree;
        return Interceptors.AreAllowed(call.SyntaxTree.Options) ? Refusal.None : Refusal.Namespace;
    }

    /// <summary>Whether an interceptor outside the user's types can name the factory and all in its signature.</summary>
    private static Refusal OfSignature(IMethodSymbol method, Compilation compilation)
    {
        if (Factory(method) is { } metadata && !compilation.IsSymbolAccessibleWithin(metadata, compilation.Assembly))
            return Refusal.Inaccessible;
        if (TypeText.HasUnwritableConstraint(method))
            return Refusal.Inaccessible;
        var types = ExtensionBlocks.Parameters(method).Select(p => p.Type).Append(method.ReturnType).Append(ExtensionBlocks.Host(method));
        foreach (var type in types.Concat(TypeText.Outside(method).ConstraintTypes()))
        {
            if (Nameability.Refuse(type, compilation) is var refusal and not Refusal.None)
                return refusal;
        }
        return Refusal.None;
    }

    /// <summary>An interceptor takes a struct by reference, so there must be a variable to refer to.</summary>
    private static bool TakesReceiver(IMethodSymbol target, InvocationExpressionSyntax call, SemanticModel model)
    {
        if (target.IsStatic || !target.ContainingType.IsValueType)
            return true;
        return call.Expression switch
        {
            MemberAccessExpressionSyntax { Expression: var receiver } => StructReceiver.IsVariable(receiver, target, model),
            SimpleNameSyntax => StructReceiver.IsThis(call, target.IsReadOnly, model),
            _ => false,
        };
    }

    // Only in the method's own body can its type parameters stand in its type arguments. A call in extension form shows copies of them.
    private static bool TakesOwnTypeParameters(IMethodSymbol target)
    {
        var definition = Definition(target);
        var arguments = target.ContainingType.IsExtension
            ? target.ContainingType.TypeArguments.Concat(target.TypeArguments)
            : target.TypeArguments;
        var own = ExtensionBlocks.TypeParameters(definition).ToList();
        return arguments.Any(argument => TypeTree.Any(argument, part => own.Any(parameter => Same(parameter, Declared(part)))));

        static ITypeSymbol Declared(ITypeSymbol type) => (type as ITypeParameterSymbol)?.ReducedFrom ?? type;
    }

    private static bool IsInExpressionTree(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (!call.Ancestors().Any(static node => node is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax))
            return false;
        for (var operation = model.GetOperation(call, cancellation); operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation { Parent.Type: { } type } && IsExpression(type))
                return true;
        }
        return false;
    }

    private static bool IsExpression(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Expression" or "LambdaExpression" } named
        && named.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
