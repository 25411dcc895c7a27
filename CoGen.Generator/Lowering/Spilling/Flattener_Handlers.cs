using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Interpolated strings that become a handler of the user's: made first, then given each piece in turn, unless it declines.</summary>
internal sealed partial class Flattener
{
    private bool IsHandler(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
        && Model.GetConversion(expression).IsInterpolatedStringHandler;

    // M($"a{await b}")  →  handler = new H(1, 1); handler.AppendLiteral("a"); handler.AppendFormatted(…); M(handler)
    private Text LowerHandler(ExpressionSyntax text)
    {
        if (HandlerOf(Model.GetOperation(text)) is not { HandlerCreation: IObjectCreationOperation { Type: { } type } creation } handler)
        {
            _context.Refuse("an await stands in the string of this handler", text);
            return new Text();
        }
        var made = _context.NewTemp("handler", type, text);
        var end = _context.NewLabel("end");
        var wanted = handler.HandlerCreationHasSuccessParameter
            ? _context.NewTemp("wanted", Model.Compilation.GetSpecialType(SpecialType.System_Boolean), text)
            : null;
        var arguments = Joined(HandlerArguments(creation, text, wanted));
        Emit(Assign(made, new Text($"new {_context.TypeText(type)}(").Append(arguments).Append(")")), text);
        if (wanted is not null)
            JumpIf(new Text().Read(wanted), when: false, end, text);
        foreach (var part in Parts(handler.Content))
        {
            var append = new Text().Read(made).Append(Append(part));
            if (handler.HandlerAppendCallsReturnBool)
                JumpIf(append, when: false, end, text);
            else
                Emit(append.Append(";"), part.Syntax);
        }
        Mark(end);
        var isByRef = handler.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref };
        return new Text(isByRef ? "ref " : "").Read(made);
    }

    // $"a" + $"b" is one string to the handler.
    private static IEnumerable<IInterpolatedStringContentOperation> Parts(IOperation content) =>
        content switch
        {
            IInterpolatedStringOperation text => text.Parts,
            IInterpolatedStringAdditionOperation sum => Parts(sum.Left).Concat(Parts(sum.Right)),
            _ => [],
        };

    private static IInterpolatedStringHandlerCreationOperation? HandlerOf(IOperation? operation) =>
        operation as IInterpolatedStringHandlerCreationOperation ?? operation?.Parent as IInterpolatedStringHandlerCreationOperation;

    private Text Append(IInterpolatedStringContentOperation part)
    {
        if (part.Syntax is not InterpolationSyntax hole)
        {
            var call = (part as IInterpolatedStringAppendOperation)?.AppendCall as IInvocationOperation;
            var literal = call?.Arguments[0].Value.ConstantValue.Value as string ?? "";
            return new Text($".AppendLiteral({SymbolDisplay.FormatLiteral(literal, quote: true)})");
        }
        var text = new Text(".AppendFormatted(").Append(Lower(hole.Expression));
        if (hole.AlignmentClause is { Value: var alignment })
            text.Append(", alignment: ").Append(Render(alignment));
        if (hole.FormatClause is { FormatStringToken.ValueText: var format })
            text.Append($", format: {SymbolDisplay.FormatLiteral(format, quote: true)}");
        foreach (var argument in CallerInfo.Of((part as IInterpolatedStringAppendOperation)?.AppendCall))
            text.Append(", " + argument);
        return text.Append(")");
    }

    private IEnumerable<Text> HandlerArguments(IObjectCreationOperation creation, ExpressionSyntax text, Local? wanted)
    {
        var filled = CallerInfo.Of(creation);
        foreach (var argument in creation.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            var name = filled.Count > 0 ? $"{Identifiers.Escape(argument.Parameter!.Name)}: " : "";
            yield return new Text(name).Append(HandlerArgument(argument, text, wanted));
        }
        foreach (var argument in filled)
            yield return new Text(argument);
    }

    // Lengths are constants; the rest are arguments of the call itself, which have been evaluated by now.
    private Text HandlerArgument(IArgumentOperation argument, ExpressionSyntax text, Local? wanted)
    {
        if (argument.Value is ILiteralOperation { ConstantValue.Value: int length })
            return new Text(length.ToString());
        var value = argument.Value is IConversionOperation { Operand: var operand } ? operand : argument.Value;
        var given = value is IInterpolatedStringHandlerArgumentPlaceholderOperation placeholder ? Given(placeholder, text, wanted) : null;
        if (given is null)
        {
            _context.Refuse("an await stands in the string of a handler with arguments of its own", text);
            return new Text();
        }
        return new Text(
            argument.Parameter?.RefKind switch
            {
                RefKind.Ref => "ref ",
                RefKind.Out => "out ",
                _ => "",
            }
        ).Append(given);
    }

    private Text? Given(IInterpolatedStringHandlerArgumentPlaceholderOperation placeholder, ExpressionSyntax text, Local? wanted)
    {
        if (placeholder.PlaceholderKind == InterpolatedStringArgumentPlaceholderKind.TrailingValidityArgument)
            return wanted is null ? null : new Text(wanted.Name).Use(wanted, UseKind.Write);
        var call = text.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent;
        if (placeholder.PlaceholderKind == InterpolatedStringArgumentPlaceholderKind.CallsiteReceiver)
        {
            return call switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } => This(),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Render(access.Expression),
                InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => Bound(binding),
                ElementBindingExpressionSyntax binding => Bound(binding),
                ElementAccessExpressionSyntax access => Render(access.Expression),
                InvocationExpressionSyntax { Expression: SimpleNameSyntax } => This(),
                _ => null,
            };
        }
        var arguments = call is null
            ? []
            : Model.GetOperation(call) switch
            {
                IInvocationOperation invocation => invocation.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                IPropertyReferenceOperation property => property.Arguments,
                _ => [],
            };
        var given = arguments.ElementAtOrDefault(placeholder.ArgumentIndex)?.Syntax;
        return given switch
        {
            ArgumentSyntax { Expression: var expression } => Render(expression),
            ExpressionSyntax receiver => Render(receiver),
            _ => null,
        };
    }

    private Text? Bound(ExpressionSyntax binding) => _bound.TryGetValue(binding, out var receiver) ? new Text().Append(receiver) : null;

    private Text This()
    {
        _context.UsesThis = true;
        return new Text("__this");
    }

    private static Text Joined(IEnumerable<Text> parts)
    {
        var text = new Text();
        foreach (var part in parts)
            text.Append(text.IsEmpty ? "" : ", ").Append(part);
        return text;
    }
}
