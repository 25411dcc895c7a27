using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Writes the expression to await instead of a blocking call, from the form in the table and the call's own syntax. The analyzer
/// asks <see cref="IsFor"/> once; the fix writes from the syntax as it is then, so that fixes inside one another compose.
/// </summary>
internal static class AwaitingForm
{
    /// <summary>Whether the form says all that this call says.</summary>
    public static bool IsFor(string form, IOperation call)
    {
        if (call.Syntax is not ExpressionSyntax syntax || TryWrite(form, syntax) is null)
            return false;
        if (call is not IInvocationOperation invocation)
            return true;
        if (form.Contains("{args}"))
            return AsyncTwin.IsThere(form, invocation.TargetMethod);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Syntax is ArgumentSyntax { NameColon: not null } || argument.ArgumentKind == ArgumentKind.ParamArray)
                return false;
            var index = argument.Parameter!.Ordinal;
            if (form.Contains("{" + index + ":memory}"))
            {
                if (argument.ArgumentKind != ArgumentKind.Explicit || !IsArrayOrMemory(argument.Value))
                    return false;
            }
            else if (!form.Contains("{" + index + "}") && argument.Value.ConstantValue is not { HasValue: true, Value: 0 })
                return false;
        }
        return true;
    }

    /// <summary>The expression to await, or null when the call's syntax is not the usual one.</summary>
    public static string? TryWrite(string form, ExpressionSyntax call)
    {
        var (access, arguments) = call switch
        {
            InvocationExpressionSyntax i => (i.Expression as MemberAccessExpressionSyntax, i.ArgumentList.Arguments),
            MemberAccessExpressionSyntax m => (m, default),
            _ => (null, default),
        };
        var text = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                text.Append(form[i]);
                continue;
            }
            var end = form.IndexOf('}', i);
            if (Fill(form.Substring(i + 1, end - i - 1), access, arguments) is not { } part)
                return null;
            var isOwner = end + 1 < form.Length && form[end + 1] == '.';
            var isOperand = isOwner || i == 0 && end + 1 == form.Length;
            text.Append(
                part.Expression is BaseExpressionSyntax ? (isOwner ? "base" : "this")
                : isOperand && !IsPrimary(part.Expression) ? "(" + part.Text + ")"
                : part.Text
            );
            i = end;
        }
        return text.ToString();
    }

    private static (string Text, ExpressionSyntax? Expression)? Fill(
        string hole,
        MemberAccessExpressionSyntax? access,
        SeparatedSyntaxList<ArgumentSyntax> arguments
    )
    {
        switch (hole)
        {
            case "this":
                return Of(access?.Expression);
            case "name":
                return (access?.Name.Identifier.ValueText ?? "", null);
            case "types":
                return ((access?.Name as GenericNameSyntax)?.TypeArgumentList.ToString() ?? "", null);
            case "awaited":
                return Of(((access?.Expression as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax)?.Expression);
            case "args":
                return (string.Join(", ", arguments.Select(a => a.ToString())), null);
        }
        var index = hole[0] - '0';
        if (index >= arguments.Count)
            return null;
        return hole.EndsWith(":memory", StringComparison.Ordinal)
            ? Of(Memory(arguments[index].Expression))
            : Of(arguments[index].Expression);
    }

    private static (string, ExpressionSyntax?)? Of(ExpressionSyntax? expression) =>
        expression switch
        {
            null => null,
            ParenthesizedExpressionSyntax p => Of(p.Expression),
            _ when IsBound(expression) => null,
            _ => (expression.ToString(), expression),
        };

    /// <summary><c>.Socket</c> in <c>peer?.Socket.Receive(b)</c> is no expression of its own.</summary>
    private static bool IsBound(ExpressionSyntax expression) =>
        expression switch
        {
            MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
            MemberAccessExpressionSyntax m => IsBound(m.Expression),
            InvocationExpressionSyntax i => IsBound(i.Expression),
            ElementAccessExpressionSyntax e => IsBound(e.Expression),
            PostfixUnaryExpressionSyntax p => IsBound(p.Operand),
            _ => false,
        };

    /// <summary><c>b.AsSpan(..)</c> ⟹ <c>b.AsMemory(..)</c>, <c>m.Span</c> ⟹ <c>m</c>, an array is itself.</summary>
    private static ExpressionSyntax Memory(ExpressionSyntax span) =>
        span switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" } access } call =>
                call.WithExpression(access.WithName(SyntaxFactory.IdentifierName("AsMemory"))),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Span" } access => access.Expression,
            _ => span,
        };

    private static bool IsArrayOrMemory(IOperation value) =>
        value switch
        {
            IConversionOperation o => IsArrayOrMemory(o.Operand),
            IInvocationOperation { TargetMethod.Name: "AsSpan" } o => IsArrayOrMemory(o.Arguments[0].Value),
            IPropertyReferenceOperation { Property: { Name: "Span", ContainingType.Name: "Memory" or "ReadOnlyMemory" } } => true,
            _ => value.Type is IArrayTypeSymbol,
        };

    private static bool IsPrimary(ExpressionSyntax? expression) =>
        expression
            is SimpleNameSyntax
                or MemberAccessExpressionSyntax
                or InvocationExpressionSyntax
                or ElementAccessExpressionSyntax
                or ThisExpressionSyntax
                or ParenthesizedExpressionSyntax
                or ObjectCreationExpressionSyntax
                or LiteralExpressionSyntax;
}
