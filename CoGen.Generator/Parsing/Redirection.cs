using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Which calls reach a factory. Every well-formed <c>[CoTask]</c> method has one (that of a method which falls back calls the method
/// itself), so the answer depends on declarations alone: no other method's body is looked at.
/// </summary>
internal static partial class Redirection
{
    /// <summary>Whether a lowered body may call the target's factory instead: same receiver, same arguments.</summary>
    /// <param name="within">The type whose nested frame class makes the call.</param>
    public static Refusal InBody(
        InvocationExpressionSyntax call,
        SemanticModel model,
        INamedTypeSymbol within,
        CancellationToken cancellation
    )
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol target)
            return Refusal.NotATask;
        if (OfTarget(target, model.Compilation) is var refusal and not Refusal.None)
            return refusal;
        if (IsDispatched(target, call, model.Compilation, cancellation))
            return Refusal.Virtual;
        // With a dynamic argument its type arguments are known only at run time.
        if (target.IsGenericMethod && target.IsDefinition && model.GetOperation(call, cancellation) is IDynamicInvocationOperation)
            return Refusal.Dynamic;
        // The user's code may read the method's name out of it.
        if (IsInExpressionTree(call, model, cancellation))
            return Refusal.ExpressionTree;
        return IsFactoryAccessible(Definition(target), model.Compilation, within) && !HiddenFactories.Any(target, call, model, within)
            ? Refusal.None
            : Refusal.Inaccessible;
    }

    /// <summary>Whether the method has a factory, whoever calls it.</summary>
    public static Refusal OfTarget(IMethodSymbol target, Compilation compilation)
    {
        var method = Definition(target);
        if (!RuntimeNames.IsTask(method))
            return Refusal.NotATask;
        if (method.MethodKind == MethodKind.LocalFunction)
            return Refusal.LocalFunction;
        if (IsDeclaredIn(method, compilation))
            return TaskSignature.Refuse(method, compilation);
        if (Contract.Of(method.ContainingAssembly) != RuntimeNames.ContractVersion)
            return Refusal.Contract;
        return Factory(method) is not null ? Refusal.None
            : IsOverridable(method) ? Refusal.Virtual
            : TypeText.HasUnwritableConstraint(method) ? Refusal.Inaccessible
            : Refusal.NoFactory;
    }

    /// <summary>The method as declared: no type arguments, no reduced receiver, the defining part.</summary>
    public static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = ExtensionBlocks.Member((method.ReducedFrom ?? method).OriginalDefinition);
        return method.PartialDefinitionPart ?? method;
    }

    /// <summary>The factory that another assembly's metadata shows for the method.</summary>
    private static IMethodSymbol? Factory(IMethodSymbol method)
    {
        var definition = Definition(method);
        foreach (var member in definition.ContainingType.GetMembers(TaskNames.Factory(definition)))
        {
            if (member is IMethodSymbol candidate && IsFactory(candidate, definition))
                return candidate;
        }
        return null;
    }

    private static bool IsFactoryAccessible(IMethodSymbol definition, Compilation compilation, INamedTypeSymbol within)
    {
        if (TypeText.HasUnwritableConstraint(definition))
            return false;
        if (!IsDeclaredIn(definition, compilation))
            return Factory(definition) is { } factory && compilation.IsSymbolAccessibleWithin(factory, within);
        if (FactoryAccess.Of(definition) != FactoryAccess.Private)
            return true;
        var type = within;
        while (type is not null && !Same(type.OriginalDefinition, ExtensionBlocks.Host(definition)))
            type = type.ContainingType;
        return type is not null;
    }

    private static bool IsFactory(IMethodSymbol candidate, IMethodSymbol method)
    {
        if (candidate.IsStatic != method.IsStatic || candidate.Arity != method.Arity)
            return false;
        if (candidate.Parameters.Length != method.Parameters.Length)
            return false;
        var factory = candidate.Arity == 0 ? candidate : candidate.Construct([.. method.TypeParameters]);
        return Same(factory.ReturnType, method.ReturnType)
            && factory.Parameters.Zip(method.Parameters, (f, m) => Same(f.Type, m.Type)).All(same => same);
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>Whether the call may run another method than the one it names; or would, for want of a frame.</summary>
    private static bool IsDispatched(
        IMethodSymbol target,
        InvocationExpressionSyntax call,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        if (!IsOverridable(target))
            return false;
        if (target.IsStatic || call.Expression is not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax })
            return true;
        var definition = Definition(target);
        return IsDeclaredIn(definition, compilation) && !HasFrame(definition, compilation, cancellation);
    }

    /// <summary>A factory that forwards to such a method would run an override, so it has a factory only where it has a frame.</summary>
    public static bool IsOverridable(IMethodSymbol method) =>
        (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed;

    private static bool HasFrame(IMethodSymbol definition, Compilation compilation, CancellationToken cancellation)
    {
        if (TaskParser.Declaration(definition, cancellation) is not { } method)
            return false;
#pragma warning disable RS1030 // Asked of `base.M()` only, whose target stands in another type and perhaps in another file.
        var model = compilation.GetSemanticModel(method.SyntaxTree);
#pragma warning restore RS1030
        return Coverage.Find(method, definition, model, cancellation) is null && !BodyErrors.Any(method, model, cancellation);
    }

    private static bool IsDeclaredIn(IMethodSymbol method, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);
}
