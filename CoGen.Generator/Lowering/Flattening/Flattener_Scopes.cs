using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Rendering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Closure classes for captured locals, and local functions as their methods.</summary>
internal sealed partial class Flattener
{
    private readonly List<(LocalFunctionStatementSyntax Syntax, HostedFunction Function)> _functions = [];
    private ScopeClass? _scope;
    private ScopeClass? _root;

    private void InScope(SyntaxNode owner, Action content)
    {
        var outer = _scope;
        EnterScope(owner);
        content();
        _scope = outer;
    }

    private void EnterScope(SyntaxNode owner)
    {
        var captured = _context.Captured.OwnedBy(owner);
        if (captured.Count > 0)
            NewScope(owner, captured);
    }

    private void EnterRootScope()
    {
        _scope = _context.Host;
        var captured = _context.Captured.OwnedBy(_context.Declaration.Syntax);
        if (captured.Count == 0 && !LocalFunctions(_context.Body).Any(ReachesOut))
            return;
        NewScope(_context.Declaration.Syntax, captured);
        _root = _scope;
    }

    private void NewScope(SyntaxNode owner, IReadOnlyList<ISymbol> captured)
    {
        var what = captured.Count == 0 ? "" : $" for the captured {string.Join(", ", captured.Select(symbol => $"'{symbol.Name}'"))}";
        _context.Allocate($"a closure object{what}, each time the scope around it is entered", AwaitMap.First(owner));
        var scope = _scope = new ScopeClass(_context.NewScopeNumber(), _scope);
        _context.Scopes.Add(scope);
        var arguments = new List<(Local Field, Local Parameter)>();
        foreach (var symbol in captured)
        {
            var local = symbol switch
            {
                IParameterSymbol parameter => Moved(parameter, arguments),
                ILocalSymbol other => NewLocal(other),
                _ => throw new InvalidOperationException("Only locals and parameters are captured."),
            };
            local.Scope = scope;
            local.Storage = Storage.Scope;
            // Two sections of a switch may each have a variable of that name.
            for (var number = 2; scope.Locals.Any(other => other.Name == local.Name); number++)
                local.Name = $"{local.SourceName.TrimStart('@')}_{number}";
            scope.Locals.Add(local);
            _context.Locals[symbol] = local;
        }
        var text = new Text($"{scope.Field} = new {scope.Name}").Append(() => Initializer(scope, arguments)).Append(";");
        Emit(text);
    }

    private Local Moved(IParameterSymbol parameter, List<(Local, Local)> arguments)
    {
        var argument = _context.Locals[parameter];
        var field = new Local(argument.SourceName, argument.Type, argument.TypeText) { Mark = argument.Mark };
        arguments.Add((field, argument));
        return field;
    }

    // new __Scope2 { n = n, __scope1 = __scope1, __this = __this }
    private static string Initializer(ScopeClass scope, List<(Local Field, Local Parameter)> arguments)
    {
        var parts = arguments.Select(pair => $"{pair.Field.Name} = {pair.Parameter.Name}").ToList();
        parts.AddRange(scope.Links.OrderBy(link => link.Depth).Select(link => $"{link.Field} = {link.Field}"));
        if (scope.LinksThis)
            parts.Add("__this = __this");
        return parts.Count == 0 ? "()" : $" {{ {string.Join(", ", parts)} }}";
    }

    // Of what is around this body only its own closure classes can hold methods.
    private bool ReachesOut(LocalFunctionStatementSyntax function) =>
        (_context.HasReceiver && UsesThis(function))
        || (
            _context.Outer is { } outer
            && (
                CaptureMap.OuterLocals(function, Model).Any(symbol => outer.LocalOf(symbol) is { Scope: not null })
                || Called(function).Any(called => outer.FunctionOf(called) is { Host: not null })
            )
        );

    private ScopeClass? Own(ScopeClass? scope) => scope is null || _context.Scopes.Contains(scope) ? scope : _root;

    private static IEnumerable<LocalFunctionStatementSyntax> LocalFunctions(SyntaxNode body) =>
        body.DescendantNodes(static node => !AwaitMap.IsFunction(node)).OfType<LocalFunctionStatementSyntax>();

    private bool UsesThis(LocalFunctionStatementSyntax function)
    {
        // What an attribute names is its own.
        foreach (var node in function.DescendantNodes(static node => node is not AttributeListSyntax))
        {
            if (node is ThisExpressionSyntax or BaseExpressionSyntax)
                return true;
            if (node is not SimpleNameSyntax)
                continue;
            switch (Model.NamedBy(node))
            {
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                case { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Event or SymbolKind.Method }
                    when node.Parent is not MemberAccessExpressionSyntax access || access.Name != node:
                    return true;
            }
        }
        return false;
    }

    // A function lives in the closure class of the innermost local it captures, so that it sees all of them.
    private void DeclareFunctions(IReadOnlyList<StatementSyntax> statements)
    {
        var functions = statements.OfType<LocalFunctionStatementSyntax>().ToList();
        if (functions.Count == 0)
            return;
        var hosts = functions.ToDictionary(function => function, CapturedScope);
        while (Widen(functions, hosts)) { }
        foreach (var function in functions)
        {
            var symbol = Model.GetDeclaredSymbol(function)!;
            var name = Escaped(symbol);
            for (var number = 2; _context.Names.Hides(name.TrimStart('@')); number++)
                name = symbol.Name + "_" + number;
            _context.Names.Reserve(name);
            var task =
                function.AttributeLists.Count > 0 && symbol is IMethodSymbol method && TaskSignature.IsLocalTask(method) ? method : null;
            var hosted = new HostedFunction(name, hosts[function]) { Checked = _checked, IsTask = task is not null };
            _context.Functions.Add(symbol, hosted);
            (hosted.Host?.Functions ?? _context.StaticFunctions).Add(hosted);
            if (task is not null)
                DeclareTask(function, task, hosted);
            else
                _functions.Add((function, hosted));
        }
    }

    private void DeclareTask(LocalFunctionStatementSyntax function, IMethodSymbol symbol, HostedFunction hosted)
    {
        var frame = hosted.Name.TrimStart('@') + "__Frame";
        _context.Names.Reserve(frame);
        _context.Names.Reserve(TaskNames.CallFactory(hosted.Name));
        _context.LocalTasks.Add(new LocalTask(function, symbol, hosted, frame));
        Describe(hosted, function);
    }

    private ScopeClass? CapturedScope(LocalFunctionStatementSyntax function)
    {
        ScopeClass? innermost = _context.HasReceiver && UsesThis(function) ? _root : null;
        foreach (var symbol in CaptureMap.OuterLocals(function, Model))
        {
            if (_context.LocalOf(symbol) is { } local)
                innermost = Inner(innermost, Own(local.Scope));
        }
        return innermost;
    }

    private bool Widen(List<LocalFunctionStatementSyntax> functions, Dictionary<LocalFunctionStatementSyntax, ScopeClass?> hosts)
    {
        var changed = false;
        foreach (var function in functions)
        {
            foreach (var called in Called(function))
            {
                var sibling = functions.FirstOrDefault(other =>
                    SymbolEqualityComparer.Default.Equals(Model.GetDeclaredSymbol(other), called)
                );
                var host = sibling is not null ? hosts[sibling] : Own(_context.FunctionOf(called)?.Host);
                var wider = Inner(hosts[function], host);
                changed |= wider != hosts[function];
                hosts[function] = wider;
            }
        }
        return changed;
    }

    private IEnumerable<ISymbol> Called(LocalFunctionStatementSyntax function) =>
        function
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Select(name => Model.NamedBy(name))
            .OfType<IMethodSymbol>()
            .Where(static method => method.MethodKind == MethodKind.LocalFunction)
            .Select(static method => method.OriginalDefinition);

    private static ScopeClass? Inner(ScopeClass? left, ScopeClass? right) =>
        left is null ? right
        : right is null || right.Depth < left.Depth ? left
        : right;

    private void FinishFunctions()
    {
        foreach (var (syntax, function) in _functions)
        {
            var caller = Identifiers.Escape(_context.CallerName);
            function.Caller = function.Name != caller && CallerName.IsAskedIn(syntax, Model) ? caller : null;
            function.Declaration = Renderer.RenderHosted(_context, this, syntax, function);
            Describe(function, syntax);
        }
    }

    private void Describe(HostedFunction function, LocalFunctionStatementSyntax syntax)
    {
        function.Place = ArrowPlace(syntax) ?? _context.Stops.Of(syntax.Span);
        function.Comments.AddRange(syntax.GetLeadingTrivia().Where(IsComment).Select(static comment => comment.ToString()));
    }

    // What stands in front of the arrow, on the same line, is not as long as the user's.
    private SourceSpan? ArrowPlace(LocalFunctionStatementSyntax function) =>
        function.ExpressionBody?.Expression.Span is { } body
        && _context.Stops.LineFrom(function.SpanStart).Contains(body.Start)
        && _context.Stops.Of(body, body) is { HoldsOthers: false } place
            ? place with
            {
                IsLine = true,
            }
            : null;
}
