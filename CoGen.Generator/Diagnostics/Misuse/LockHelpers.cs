using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// What calls do to locks: themselves, or as functions of this project that take one for their caller, or give one back:
/// <c>void Acquire() => Monitor.Enter(_gate);</c>. One that does both does neither. They are bound only if their text names such a call.
/// </summary>
internal static class LockHelpers
{
    public static LockEffect Of(IOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (call is IInvocationOperation invocation)
        {
            var direct = new LockEffect(LockCalls.Taken(invocation), LockCalls.Released(invocation));
            if (direct != LockEffect.None)
                return direct;
        }
        var (method, arguments, instance) = call switch
        {
            IInvocationOperation o => (Called(o, compilation), o.Arguments, o.Instance),
            IObjectCreationOperation { Constructor: { } constructor } o => (constructor, o.Arguments, null),
            _ => (null, [], null),
        };
        if (method is null || method.IsAsync || method.IsAbstract || method.DeclarationsIn(compilation) is not [var only])
            return LockEffect.None;
        var body = only.GetSyntax(cancellation);
        // A primary constructor has none: the type's other members are not its own.
        if (body is TypeDeclarationSyntax || !body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(MayBeLockCall))
            return LockEffect.None;
        var effect = InBody(body, FunctionBodies.ModelOf(body, compilation), cancellation);
        return new(Outside(effect.Taken, method, arguments, instance), Outside(effect.Released, method, arguments, instance));
    }

    /// <summary>What <c>using</c> calls as IDisposable.Dispose is the method of the object's own type.</summary>
    private static IMethodSymbol Called(IInvocationOperation call, Compilation compilation)
    {
        if (call.TargetMethod.ContainingType.TypeKind != TypeKind.Interface)
            return call.TargetMethod;
        var instance = call.Instance;
        while (instance is IConversionOperation conversion)
            instance = conversion.Operand;
        var type = instance?.Type is { TypeKind: TypeKind.Interface } ? TypeMadeBy(instance, compilation) : instance?.Type;
        return type?.FindImplementationForInterfaceMember(call.TargetMethod.ConstructedFrom) as IMethodSymbol ?? call.TargetMethod;
    }

    /// <summary><c>using (Enter())</c>, <c>using var held = Enter();</c></summary>
    private static ITypeSymbol? TypeMadeBy(IOperation value, Compilation compilation)
    {
        var made =
            value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var only] }
            && only.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var initial }
                ? initial
                : value.Syntax;
        return
            made is InvocationExpressionSyntax
            && FunctionBodies.ModelOf(made, compilation).GetSymbolInfo(made).Symbol
                is IMethodSymbol { IsAbstract: false, IsVirtual: false } maker
            ? MadeTypes.Of(maker, compilation)
            : null;
    }

    private static bool MayBeLockCall(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && LockCalls.MayBe(name);

    private static LockEffect InBody(SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        HeldLock? taken = null;
        HeldLock? released = null;
        foreach (var node in TaskFunctions.OwnNodes(body).OfType<InvocationExpressionSyntax>().Where(MayBeLockCall))
        {
            if (model.GetOperation(node, cancellation) is not IInvocationOperation call)
                continue;
            taken ??= LockCalls.Taken(call);
            released ??= LockCalls.Released(call);
        }
        return taken is not null && released is not null ? LockEffect.None : new(taken, released);
    }

    /// <summary>The lock as the caller writes it.</summary>
    private static HeldLock? Outside(
        HeldLock? held,
        IMethodSymbol method,
        IReadOnlyList<IArgumentOperation> arguments,
        IOperation? instance
    )
    {
        if (held is null)
            return null;
        if (arguments.FirstOrDefault(a => a.Parameter?.Name == held.Name) is { Value: var given })
            return held with { Name = LockCalls.NameOf(given) };
        if (instance is null or IInstanceReferenceOperation || method.IsStatic)
            return held;
        return held with { Name = LockCalls.NameOf(instance) + "." + held.Name };
    }
}
