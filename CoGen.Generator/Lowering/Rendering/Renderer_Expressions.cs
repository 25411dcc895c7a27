using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Expressions that read differently inside the frame.</summary>
internal sealed partial class Renderer
{
    private bool VisitExpression(SyntaxNode node)
    {
        switch (node)
        {
            case ThisExpressionSyntax:
                Around(node, AppendThis);
                return true;
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } access:
                return VisitBaseAccess(access);
            case MemberAccessExpressionSyntax part
                when ReadOnlyVariables.CopiedFrom(part, Model) is { } variable && _context.Locals.ContainsKey(variable):
                return VisitCopied(part);
            case BaseExpressionSyntax:
                return VisitBase(node);
            case PrefixUnaryExpressionSyntax { Operand: SimpleNameSyntax name } address when _context.PinnedNames.Contains(name):
                return VisitAddress(address, name);
            case InvocationExpressionSyntax call:
                return VisitCall(call);
            case ArrowExpressionClauseSyntax { Expression: InvocationExpressionSyntax call } arrow when IsEndOf(call, arrow.Parent):
                AppendEnded(arrow, call);
                return true;
            case BaseArgumentListSyntax arguments when arguments.Parent is { } parent:
                return VisitArguments(arguments, parent);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements:
                return VisitElements(elements);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment:
                return VisitAssignment(assignment);
            case InterpolationSyntax hole:
                return VisitHole(hole);
            case ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } element:
                return VisitTupleElement(element);
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member:
                return VisitAnonymousMember(member);
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: IdentifierNameSyntax name } argument:
                return VisitOutArgument(argument, name);
            case SimpleNameSyntax name:
                return VisitName(name);
            default:
                return false;
        }
    }

    // item.Field.Set(5)  →  __Copy(item.Field).Set(5), where item is the variable of a foreach or using
    private bool VisitCopied(MemberAccessExpressionSyntax part)
    {
        Around(part, () => _text.Append("__Copy(").Append(Nested(part.Expression)).Append(".").Append(Nested(part.Name)).Append(")"));
        return true;
    }

    // Fail()  →  (Fail() switch { _ when false => default(int)!, _ => throw null! }): C# sees that nothing follows
    private bool VisitCall(InvocationExpressionSyntax call)
    {
        if (IsNameOf(call))
            return VisitNameOf(call);
        NoteFactory(call);
        if (IsEndOf(call, call.Parent as LambdaExpressionSyntax))
        {
            AppendEnded(call, call);
            return true;
        }
        if (NeedsNoEnd(call) || _context.Endless.CalledBy(call) is not { } endless || !CanEnd(endless))
            return false;
        var ends = $" switch {{ _ when false => default({_context.TypeText(endless.ReturnType)})!, _ => throw null! }})";
        Around(call, () => _text.Append("(").Append(Nested(call.Expression)).Append(Nested(call.ArgumentList)).Append(ends));
        return true;
    }

    // (out int n) => Fail()  →  (out int n) => { Fail(); throw null!; }
    private void AppendEnded(SyntaxNode replaced, InvocationExpressionSyntax call) =>
        Around(
            replaced,
            () => _text.Append("{ ").Append(Nested(call.Expression)).Append(Nested(call.ArgumentList)).Append("; throw null!; }")
        );

    /// <summary>Whether the call is the whole body of the function, which assigns what it gives <c>out</c> only by never returning.</summary>
    private bool IsEndOf(ExpressionSyntax? value, SyntaxNode? function) =>
        value is InvocationExpressionSyntax call
        && Parameters(function).Any(static parameter => parameter.Modifiers.Any(SyntaxKind.OutKeyword))
        && _context.Endless.CalledBy(call) is { ReturnsVoid: true };

    private static SeparatedSyntaxList<ParameterSyntax> Parameters(SyntaxNode? function) =>
        function switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
            _ => default,
        };

    private bool NeedsNoEnd(InvocationExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax || (!InFunction && call.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax);

    // Whether a switch expression can have the value for its own.
    private static bool CanEnd(IMethodSymbol function) =>
        function is { ReturnsVoid: false, RefKind: RefKind.None, ReturnType.TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) }
        && TypeNames.CanName(function.ReturnType);

    private void NoteFactory(InvocationExpressionSyntax call)
    {
        if (CallParser.NameOf(call) is { } name && Factory(call) is { } factory)
            _factories[name] = factory;
    }

    /// <summary>The factory that is called in place of a task, if the call is one of a task.</summary>
    private string? Factory(InvocationExpressionSyntax call) =>
        _context.KeptCalls.ContainsKey(call.ArgumentList) ? TaskNames.CallFactory(CallParser.NameOf(call)!.Identifier.ValueText)
        : _context.IsRedirected(call) ? TaskNames.Factory(CallParser.NameOf(call)!.Identifier.ValueText)
        : null;

    private bool IsNameOf(InvocationExpressionSyntax call) =>
        call is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 }
        && Model.GetSymbolInfo(call).Symbol is null
        && Model.GetConstantValue(call).HasValue;

    // nameof(x) where x is renamed or moved, or is a member of this, which a static method may name  →  "x"
    private bool VisitNameOf(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax name)
        {
            var text = SymbolDisplay.FormatLiteral((string)Model.GetConstantValue(call).Value!, quote: true);
            var local = FrameLocal(name);
            if (local is null && !SymbolsOf(name).Any(IsRenamed))
                return false;
            Around(call, () => _text.Append(text));
            return true;
        }
        // Members of members: only the outermost name could bind differently, and its value is the last one.
        Around(call, () => _text.Append(SymbolDisplay.FormatLiteral((string)Model.GetConstantValue(call).Value!, quote: true)));
        return true;
    }

    private static bool IsRenamed(ISymbol named) =>
        named
            is IParameterSymbol
                or IMethodSymbol
                or { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Event };

    private IEnumerable<ISymbol> SymbolsOf(SyntaxNode node)
    {
        var info = Model.GetSymbolInfo(node);
        return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
    }

    // x = value: x is not read, and holds a new value once the statement is done.
    private bool VisitAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not IdentifierNameSyntax name || FrameLocal(name) is not { Scope: null } local || InFunction)
            return false;
        // What a ref local refers to is written, and the local itself read.
        if (local.RefText.Length > 0 && assignment.Right is not RefExpressionSyntax)
            return false;
        Around(name, () => _text.Append(() => local.Reference));
        VisitToken(assignment.OperatorToken);
        Visit(assignment.Right);
        var isWholeStatement = _root == assignment || (_root is ExpressionStatementSyntax statement && statement.Expression == assignment);
        _text.Use(local, isWholeStatement ? UseKind.Write : UseKind.Touch);
        return true;
    }

    private bool VisitOutArgument(ArgumentSyntax argument, IdentifierNameSyntax name)
    {
        if (FrameLocal(name) is not { Scope: null } local || InFunction)
            return false;
        if (argument.NameColon is not null)
            Visit(argument.NameColon);
        VisitToken(argument.RefKindKeyword);
        Around(name, () => _text.Use(local, UseKind.Touch).Append(() => local.Reference));
        return true;
    }

    // (x, y)  →  (x: x_2, y): the names a tuple takes from its elements are kept
    private bool VisitTupleElement(ArgumentSyntax element)
    {
        if (InferredName(element.Expression) is not { } name || !IsElementName(element, name) || IsTarget(element))
            return false;
        Around(
            element,
            () =>
            {
                var text = Nested(element.Expression);
                _text.Append(() => Written(text) is var value && EndsWithName(value, name) ? "" : name + ": ").Append(text);
            }
        );
        return true;
    }

    // (x, y) = … makes no tuple.
    private static bool IsTarget(ArgumentSyntax element)
    {
        SyntaxNode node = element;
        while (node is ArgumentSyntax { Parent: TupleExpressionSyntax outer })
            node = outer.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax } ? outer.Parent : outer;
        return node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
            || node.Parent is ForEachVariableStatementSyntax loop && loop.Variable == node;
    }

    // Item2 and the like, and what two elements would both be called, are no names of elements.
    private bool IsElementName(ArgumentSyntax element, string name)
    {
        if (
            element.Parent is not TupleExpressionSyntax tuple
            || Model.GetTypeInfo(tuple).Type is not INamedTypeSymbol { IsTupleType: true } type
        )
            return false;
        var position = tuple.Arguments.IndexOf(element);
        return type.TupleElements[position].Name == name.TrimStart('@') && name != $"Item{position + 1}";
    }

    // new { x }  →  new { x = __scope1.x }
    private bool VisitAnonymousMember(AnonymousObjectMemberDeclaratorSyntax member)
    {
        if (InferredName(member.Expression) is not { } name)
            return false;
        Around(
            member,
            () =>
            {
                var text = Nested(member.Expression);
                _text.Append(() => Written(text) is var value && EndsWithName(value, name) ? "" : name + " = ").Append(text);
            }
        );
        return true;
    }

    private static bool EndsWithName(string value, string name) => value == name || value.EndsWith("." + name, StringComparison.Ordinal);

    private static string? InferredName(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax name => name.Identifier.Text,
            MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.Text,
            _ => null,
        };

    private static string Written(Text text)
    {
        var writer = new Emit.SourceWriter(0);
        text.WriteTo(writer);
        return writer.ToString();
    }
}
