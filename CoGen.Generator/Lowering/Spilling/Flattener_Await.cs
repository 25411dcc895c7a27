using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>One await: what is awaited goes into a field, the frame may suspend, and the result is asked for behind the label.</summary>
internal sealed partial class Flattener
{
    private const int CommentLength = 90;

    private Text LowerAwait(AwaitExpressionSyntax expression)
    {
        var info = Model.GetAwaitExpressionInfo(expression);
        var kept = Keep(expression.Expression);
        var operand = Lower(expression.Expression);
        if (kept is not null)
            return AwaitKept(operand, kept, Shortened(expression), expression);
        if (info.IsDynamic || info.GetAwaiterMethod is null || Model.GetTypeInfo(expression.Expression).Type is not { } type)
            return AwaitDynamic(Primary(expression.Expression, operand), Shortened(expression), expression);
        return Await(
            operand,
            type,
            info.GetAwaiterMethod.ReturnType,
            IsPrimary(expression.Expression),
            IsValue(expression.Expression),
            Shortened(expression),
            expression
        );
    }

    /// <summary>Awaits what this pass has made itself, such as <c>x.DisposeAsync()</c>.</summary>
    private Text AwaitMade(Text operand, ITypeSymbol type, string comment, SyntaxNode at)
    {
        if ((PatternMethod(type, "GetAwaiter", at) ?? ExtensionMethod(type, "GetAwaiter", at)) is not { ReturnType: var awaiter })
            return AwaitDynamic(operand, comment, at);
        return Await(operand, type, awaiter, isPrimary: true, isValue: true, comment, at);
    }

    private Text Await(Text operand, ITypeSymbol type, ITypeSymbol awaiter, bool isPrimary, bool isValue, string comment, SyntaxNode at)
    {
        if (RuntimeNames.IsTaskType(type))
            return AwaitCall(operand, type, comment, at);
        if (awaiter is not INamedTypeSymbol { ContainingNamespace.Name: "CompilerServices" } named || !IsOurs(named))
            return AwaitAwaiter(isPrimary ? operand : Parenthesized(operand), awaiter, comment, at);
        var isCall = named.Name == "SystemCallAwaiter";
        if (isCall && SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], type))
            return AwaitSystemCall(operand, type, named.Arity == 2, isValue, comment, at);
        // Something of the user's that leads to a system call or a task.
        operand = (isPrimary ? operand : Parenthesized(operand)).Append(".GetAwaiter().__Take()");
        return isCall
            ? AwaitSystemCall(operand, named.TypeArguments[0], named.Arity == 2, isValue: true, comment, at)
            : AwaitCall(operand, PatternMethod(named, "__Take", at)!.ReturnType, comment, at);
    }

    private static bool IsOurs(INamedTypeSymbol awaiter) => awaiter.Name is "SystemCallAwaiter" or "CoTaskAwaiter";

    /// <summary>The field in which the frame of a call that is awaited is kept; null where something else is awaited.</summary>
    private string? Keep(ExpressionSyntax awaited)
    {
        if (awaited is not InvocationExpressionSyntax call || _context.SymbolOf(call) is not IMethodSymbol method)
            return null;
        if (!TypeNames.CanName(method.ReturnType))
            return null;
        if (LocalTask(method, call) is { } function)
            function.IsKept = true;
        else if (!_context.IsRedirected(call) || ExtensionBlocks.IsCalledAsStatic(method))
            return null;
        return _context.KeptCalls[call.ArgumentList] = _context.AwaitFields.Keep(
            method,
            RuntimeNames.Frame(method.ReturnType, _context.TypeText)
        );
    }

    // What is dynamic would be bound to its factory only at run time.
    private HostedFunction? LocalTask(IMethodSymbol method, InvocationExpressionSyntax call) =>
        method.MethodKind == MethodKind.LocalFunction
        && _context.FunctionOf(method.OriginalDefinition) is { IsTask: true } function
        && call.ArgumentList.Arguments.All(argument => Model.GetTypeInfo(argument.Expression).Type is not IDynamicTypeSymbol)
            ? function
            : null;

    // if (Read__Call(ref __call1, s).__Start(__os, this) == __Done) … __await1: __call1.__End()
    private Text AwaitKept(Text operand, string field, string comment, SyntaxNode at)
    {
        Emit(new RemarkNode("// " + comment));
        if (operand.HasCaptures || IsChecked(at))
        {
            Emit(operand.Append(";"), at);
            operand = new Text(field);
        }
        Suspend(SuspendKind.Call, operand, at);
        return new Text(field + ".__End()");
    }

    // if ((__task1 = task).__Start(__os, this) == __Done) … __await1: __task1.__End()
    private Text AwaitCall(Text operand, ITypeSymbol type, string comment, SyntaxNode at)
    {
        var field = AwaitField(SuspendKind.Call, type, at);
        Emit(new RemarkNode("// " + comment));
        if (operand.HasCaptures || IsChecked(at))
        {
            Emit(new Text(field + " = ").Append(operand).Append(";"), at);
            operand = new Text(field);
        }
        else
        {
            operand = new Text($"({field} = ").Append(operand).Append(")");
        }
        Suspend(SuspendKind.Call, operand, at);
        return new Text(field + ".__End()");
    }

    // __request1 = Sys.GetTid(); if ((__step = __request1.Invoke(new(__os, this))) != __Done) { … } __await2: __request1.GetResult()
    private Text AwaitSystemCall(Text operand, ITypeSymbol type, bool hasResult, bool isValue, string comment, SyntaxNode at)
    {
        bool IsContract(INamedTypeSymbol face) => face.Name == "ISystemCall" && face.Arity == (hasResult ? 1 : 0);
        var contract = type is INamedTypeSymbol named && IsContract(named) ? named : type.AllInterfaces.First(IsContract);
        Emit(new RemarkNode("// " + comment));
        var isRetried = type.AllInterfaces.Any(static face => face.Name == "IRetriedSystemCall");
        var kind = isRetried ? SuspendKind.RetriedSystemCall : SuspendKind.SystemCall;
        var isPlain = PatternSystemCall(type, hasResult);
        if (!hasResult && !isRetried && isValue && isPlain && !operand.HasCaptures && !IsChecked(at))
        {
            Suspend(kind, operand, at);
            return new Text();
        }
        var holder = isPlain ? type : contract;
        if (!isPlain && type.IsValueType)
            _context.Allocate($"a box, since '{type.Name}' implements '{contract.Name}' explicitly", at);
        var field = AwaitField(kind, holder, at);
        Emit(new Text(field + " = ").Append(operand).Append(";"), at);
        Suspend(kind, new Text(field), at);
        return hasResult ? new Text(field + ".GetResult()") : new Text();
    }

    /// <summary>Whether the call's members can be named on its type; else it is kept as its interface.</summary>
    private static bool PatternSystemCall(ITypeSymbol type, bool hasResult)
    {
        bool Has(string name) =>
            type.GetMembers(name).Any(static member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public });
        return type.TypeKind == TypeKind.Interface || (Has("Invoke") && (!hasResult || Has("GetResult")));
    }

    // __awaiter1 = e.GetAwaiter(); if (!__awaiter1.IsCompleted) { … return __Await(__os, ref __awaiter1); } __await3: __awaiter1.GetResult()
    private Text AwaitAwaiter(Text operand, ITypeSymbol awaiter, string comment, SyntaxNode at)
    {
        if (awaiter.IsRefLikeType)
            _context.Refuse("an awaiter that cannot be kept in a field", at);
        var field = AwaitField(SuspendKind.Awaiter, awaiter, at);
        Emit(new RemarkNode("// " + comment));
        Emit(new Text(field + " = ").Append(operand).Append(".GetAwaiter();"), at);
        Suspend(SuspendKind.Awaiter, new Text(field), at);
        var result = new Text(field + ".GetResult()");
        return ReferredTo(awaiter) is { } type ? Copied(result, type, at) : result;
    }

    // What a result refers to is copied: an await is a value, never a variable.
    private Text Copied(Text result, ITypeSymbol type, SyntaxNode at)
    {
        var value = _context.NewTemp("value", type, at);
        Emit(Assign(value, result), at);
        return new Text().Read(value);
    }

    private static ITypeSymbol? ReferredTo(ITypeSymbol awaiter) =>
        awaiter.GetMembers("GetResult").OfType<IMethodSymbol>().FirstOrDefault(static method => method.RefKind != RefKind.None)?.ReturnType;

    // __dynamicAwaiter1 = d.GetAwaiter(); __request1 = new(__dynamicAwaiter1, (bool)__dynamicAwaiter1.IsCompleted); as a system call
    // that is tried again; __await1: __dynamicAwaiter1.GetResult()
    private Text AwaitDynamic(Text operand, string comment, SyntaxNode at)
    {
        Emit(new RemarkNode("// " + comment));
        var awaiter = _context.NewTemp("dynamicAwaiter", "dynamic", Model.Compilation.DynamicType, at);
        Emit(Assign(awaiter, operand.Append(".GetAwaiter()")), at);
        _context.Allocate("a box for the awaiter, whose type is known only at run time", at);
        const string type = "global::CoGen.CompilerServices.DynamicAwait";
        var field = _context.AwaitFields.Of(SuspendKind.RetriedSystemCall, type, holdsReferences: true);
        Emit(new Text($"{field} = new {type}((object)").Read(awaiter).Append(", (bool)").Read(awaiter).Append(".IsCompleted);"));
        Suspend(SuspendKind.RetriedSystemCall, new Text(field), at);
        return new Text().Read(awaiter).Append(".GetResult()");
    }

    private IMethodSymbol? ExtensionMethod(ITypeSymbol type, string name, SyntaxNode at) =>
        Model
            .LookupSymbols(at.SpanStart, type, name, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(static method => method.Parameters.Length == 0);

    private string AwaitField(SuspendKind kind, ITypeSymbol type, SyntaxNode at) =>
        TypeNames.CanName(type)
            ? _context.AwaitFields.Of(kind, _context.TypeText(type), !type.IsUnmanagedType)
            : _context.NewUnnamed("awaited", type, at).Name;

    private void Suspend(SuspendKind kind, Text operand, SyntaxNode at)
    {
        var state = ++_context.States;
        var exit = _finallies.Count == 0 ? null : Return();
        var kill = exit is null ? null : new Text();
        foreach (var step in exit ?? [])
            (kill!.IsEmpty ? kill : kill.AppendLine(0)).Append(step);
        Emit(
            new SuspendNode(state, kind, new Label("__await" + state) { IsUsed = true })
            {
                Operand = operand,
                KillExit = kill,
                Line = at.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                Span = Anchor(at),
            }
        );
    }

    private static Text Parenthesized(Text text) => new Text("(").Append(text).Append(")");

    private static Text Primary(ExpressionSyntax expression, Text text) => IsPrimary(expression) ? text : Parenthesized(text);

    /// <summary>The text as an operand of <c>&amp;&amp;</c>.</summary>
    private static Text Conjunct(ExpressionSyntax expression, Text text) =>
        IsPrimary(expression)
        || expression is PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax
        || expression is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression) }
            ? text
            : Parenthesized(text);

    private static bool IsPrimary(ExpressionSyntax expression) =>
        expression
            is InvocationExpressionSyntax
                or SimpleNameSyntax
                or MemberAccessExpressionSyntax
                or ElementAccessExpressionSyntax
                or ParenthesizedExpressionSyntax
                or ThisExpressionSyntax
                or AwaitExpressionSyntax
                or LiteralExpressionSyntax
                or ObjectCreationExpressionSyntax { ArgumentList: not null };

    /// <summary>Whether the expression makes a new value, so that changing it changes no variable.</summary>
    private static bool IsValue(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or ObjectCreationExpressionSyntax { ArgumentList: not null, Initializer: null };

    /// <summary>The expression on one line, for a comment.</summary>
    private static string Shortened(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split(new[] { ' ', '\r', '\n', '\t' }, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= CommentLength ? text : text.Substring(0, CommentLength) + "…";
    }
}
