using CoGen.Generator.Lowering;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Emit;

/// <summary>Writes what a rewritten method becomes: its factory, its bridges, and the frame class.</summary>
internal sealed class FrameEmitter
{
    private readonly MethodContext _context;
    private readonly SourceWriter _writer;
    private readonly string _frame;
    private readonly string _typeParameters;
    private readonly string _constraints;
    private readonly string _result;
    private readonly string _base;
    private readonly List<string> _cleared;

    private FrameEmitter(MethodContext context, SourceWriter writer)
    {
        _context = context;
        _writer = writer;
        _typeParameters = FactoryHeader.FrameTypeParameters(context.Declaration.Syntax);
        _constraints = FactoryHeader.FrameConstraints(context.Symbol, context.Declaration.Syntax);
        _frame = context.FrameName + _typeParameters;
        _result = context.TypeText(context.Symbol.ReturnType);
        _base = RuntimeNames.Frame(context.Symbol.ReturnType, context.TypeText);
        _cleared = [.. Cleared()];
    }

    public static string Emit(MethodContext context, List<Node> nodes, int depth)
    {
        var emitter = new FrameEmitter(
            context,
            new SourceWriter(depth) { SourcePath = SourcePath.Of(context), MappedPath = path => SourcePath.Named(context, path) }
        );
        // The debugger knows the user's lines; what stands between them it steps over.
        new LineMap(emitter._writer).Hide();
        emitter.Factories();
        emitter.Bridges();
        emitter.Frame(nodes);
        return emitter._writer.ToString();
    }

    private bool HasThis => _context.HasReceiver && _context.UsesThis;

    // internal static CoTask<int> Sum__Task(int n) { … }  and  internal static CoFrame<int> Sum__Call(ref CoFrame<int>? __kept, int n) { … }
    private void Factories()
    {
        var symbol = _context.Symbol;
        var block = FactoryHeader.Block(_context.Declaration.Syntax);
        if (block is not null)
        {
            _writer.WriteLine(block);
            _writer.OpenBrace();
        }
        Factory(FactoryHeader.OfTask(symbol, _result), $"{TaskType()}.__Of(__frame)", NewFrame());
        _writer.EndLine();
        // In the caller it is known which frame it makes, and so whose first step it runs.
        _writer.WriteLine(RuntimeNames.Inlined);
        Factory(FactoryHeader.OfCall(symbol, _base), "__frame", KeptFrame());
        if (block is not null)
            _writer.CloseBrace();
    }

    // Where a member or a parameter is called CoTask, the name would mean that.
    private string TaskType()
    {
        var name = _result.Split('<', '.', ':')[0].TrimStart('@');
        return _context.IsMember(name) ? _context.Symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : _result;
    }

    private string NewFrame() => $"{_context.Var(_frame)} __frame = {_frame}.__New();";

    private string[] KeptFrame() =>
        [
            $"if ({FactoryHeader.Kept} is not {_frame} __frame || !__frame.__Again())",
            $"    ({FactoryHeader.Kept} = __frame = {_frame}.__New()).__Keep(refers: {(_cleared.Count > 0 ? "true" : "false")});",
        ];

    private void Factory(string header, string made, params string[] frame)
    {
        if (FactoryHeader.Hiding(_context.Symbol) is { } hiding)
            _writer.WriteLine(hiding);
        _writer.WriteLine(header);
        _writer.OpenBrace();
        foreach (var line in frame)
            _writer.WriteLine(line);
        if (HasThis)
            _writer.WriteLine("__frame.__this = this;");
        Arguments();
        _writer.WriteLine($"return {made};");
        _writer.CloseBrace();
    }

    // public CoTask Add(int n) { … }, and what awaits it calls, in the closure class whose locals it uses
    private void LocalFactories(HostedFunction function)
    {
        LocalFactory(function.Declaration!, $"{TaskType()}.__Of(__frame)", NewFrame());
        if (function.CallDeclaration is not { } call)
            return;
        _writer.EndLine();
        _writer.WriteLine(RuntimeNames.Inlined);
        LocalFactory(call, "__frame", KeptFrame());
    }

    private void LocalFactory(Text header, string made, params string[] frame)
    {
        header.WriteTo(_writer);
        _writer.EndLine();
        _writer.OpenBrace();
        foreach (var line in frame)
            _writer.WriteLine(line);
        foreach (var scope in _context.OuterScopes.OrderBy(static scope => scope.Depth))
            _writer.WriteLine($"__frame.{scope.Field} = {(scope == _context.Host ? "this" : scope.Field)};");
        if (HasThis)
            _writer.WriteLine("__frame.__this = __this;");
        Arguments();
        _writer.WriteLine($"return {made};");
        _writer.CloseBrace();
    }

    private void Arguments()
    {
        var symbol = _context.Symbol;
        var names = ExtensionBlocks.Parameters(symbol.PartialDefinitionPart ?? symbol).ToList();
        var fields = _context.AllLocals.Where(static local => local.IsParameter).ToList();
        for (var i = 0; i < fields.Count; i++)
            _writer.WriteLine($"__frame.{fields[i].Name} = {Identifiers.Escape(names[i].Name)};");
    }

    private void Bridges()
    {
        foreach (var member in _context.Bridges.Members)
        {
            _writer.EndLine();
            _writer.WriteLine(member);
        }
    }

    private void Frame(List<Node> nodes)
    {
        _writer.EndLine();
        _writer.WriteLine(RuntimeNames.GeneratedCode);
        if (Obsolescence.Line(_context.Symbol) is { } obsolete)
            _writer.WriteLine(obsolete);
        if (Trimming.MarkFrame(_context.Symbol) is { Length: > 0 } marks)
            _writer.WriteLine(marks.TrimEnd());
        var name = _context.FrameName + FactoryHeader.DeclaredTypeParameters(_context.Symbol, _context.Declaration.Syntax);
        _writer.WriteLine($"private sealed {(_context.Declaration.IsUnsafe ? "unsafe " : "")}class {name} : {_base}{_constraints}");
        _writer.OpenBrace();
        Fields();
        ResumeEmitter.Emit(_context, _writer, nodes);
        Accessors();
        foreach (var function in _context.StaticFunctions)
            Function(function);
        foreach (var scope in _context.Scopes)
            Scope(scope);
        foreach (var task in _context.LocalTasks)
        {
            if (task.Frame is var (context, lowered))
                new FrameEmitter(context, _writer).Frame(lowered);
        }
        UnnamedTypes();
        Metadata(nodes);
        _writer.CloseBrace();
    }

    private void Fields()
    {
        _writer.WriteLine($"private static __Pool<{_frame}>?[]? __pools;");
        _writer.EndLine();
        foreach (var (constant, value) in _context.Constants)
            Declare("private const", constant.TypeText, constant.Name, value);
        if (HasThis)
            _writer.WriteLine($"public {_context.TypeText(_context.Symbol.ContainingType)} __this;");
        foreach (var local in FieldLocals())
            _writer.WriteLine($"{local.Mark}{(local.IsParameter ? "public" : "private")} {local.TypeText} {local.Name};");
        foreach (var scope in _context.OuterScopes.OrderBy(static scope => scope.Depth))
            _writer.WriteLine($"public {scope.Name} {scope.Field};");
        foreach (var scope in _context.Scopes)
            _writer.WriteLine($"private {scope.Name} {scope.Field};");
        foreach (var box in Boxes())
            _writer.WriteLine($"private object? {box};");
        foreach (var (type, name, _) in _context.AwaitFields.All)
            _writer.WriteLine($"private {type} {name};");
        foreach (var (type, name) in _context.AwaitFields.Kept)
            _writer.WriteLine($"private {type}? {name};");
        _writer.EndLine();
    }

    private IEnumerable<Local> FieldLocals() => _context.AllLocals.Where(static local => local.Storage == Storage.Field && !local.IsConst);

    private IEnumerable<string> Boxes() => _context.AllLocals.Select(static local => local.Box).OfType<string>();

    private void Declare(string modifiers, string type, string name, Text value)
    {
        _writer.Write($"{modifiers} {type} {name} = ");
        value.WriteTo(_writer);
        _writer.WriteLine(";");
    }

    private void Accessors()
    {
        if (_context.Accessors.Members.Count > 0)
            _writer.EndLine();
        foreach (var line in _context.Accessors.Members)
            _writer.WriteLine(line);
    }

    private void Function(HostedFunction function)
    {
        _writer.EndLine();
        foreach (var comment in function.Comments)
            _writer.WriteLine(comment);
        if (function.Task?.Frame is var (context, _))
        {
            new FrameEmitter(context, _writer).LocalFactories(function);
            return;
        }
        if (function.Caller is not null)
        {
            new NamedFunctionEmitter(_context, _writer).Emit(function);
            return;
        }
        Declaration(_writer, function);
        if (function.CallDeclaration is not { } call)
            return;
        _writer.EndLine();
        call.WriteTo(_writer);
        _writer.EndLine();
    }

    /// <summary>The function as a method.</summary>
    public static void Declaration(SourceWriter writer, HostedFunction function)
    {
        var lines = new LineMap(writer);
        lines.Map(function.Place);
        function.Declaration!.WriteTo(writer);
        writer.EndLine();
        lines.Hide();
    }

    private void Scope(ScopeClass scope)
    {
        _writer.EndLine();
        _writer.WriteLine($"private sealed class {scope.Name}");
        _writer.OpenBrace();
        if (scope.LinksThis)
            _writer.WriteLine($"public {_context.TypeText(_context.Symbol.ContainingType)} __this;");
        foreach (var link in scope.Links.OrderBy(static link => link.Depth))
            _writer.WriteLine($"public {link.Name} {link.Field};");
        foreach (var local in scope.Locals)
            _writer.WriteLine($"{local.Mark}public {(local.BoxedIn is null ? local.TypeText : "object?")} {local.Name};");
        foreach (var function in scope.Functions)
            Function(function);
        _writer.CloseBrace();
    }

    private void UnnamedTypes()
    {
        foreach (var method in _context.UnnamedTypes.Methods)
        {
            _writer.EndLine();
            _writer.WriteLine(method);
        }
    }

    private void Metadata(List<Node> nodes)
    {
        _writer.EndLine();
        var type = ExtensionBlocks.Host(_context.Symbol).Name;
        _writer.WriteLine(
            $"public override string __Name => {SymbolDisplay.FormatLiteral(type + "." + _context.Symbol.Name, quote: true)};"
        );
        Locations(nodes);
        New();
        Clear();
        Recycle();
    }

    private void Locations(List<Node> nodes)
    {
        var states = ResumeEmitter.Suspensions(nodes).ToList();
        if (states.Count == 0)
            return;
        var file = SymbolDisplay.FormatLiteral(SourcePath.Of(_context), quote: true);
        _writer.EndLine();
        var known = states.ToDictionary(static state => state.State, static state => state.Line);
        var lines = string.Join(
            ", ",
            Enumerable.Range(1, known.Keys.Max()).Select(state => known.TryGetValue(state, out var line) ? line : 0)
        );
        _writer.WriteLine($"public override global::CoGen.CompilerServices.SourceLocation? __Location => __At({file}, {lines});");
    }

    private void New()
    {
        _writer.EndLine();
        _writer.WriteLine(RuntimeNames.Inlined);
        _writer.WriteLine($"internal static {_frame} __New() => __Take(__pools) ?? new {_frame}();");
    }

    private void Clear()
    {
        if (_cleared.Count == 0)
            return;
        _writer.EndLine();
        _writer.WriteLine("protected override void __Clear()");
        _writer.OpenBrace();
        foreach (var line in _cleared)
            _writer.WriteLine(line);
        _writer.CloseBrace();
    }

    private IEnumerable<string> Cleared()
    {
        if (_context.ResultType is { IsUnmanagedType: false })
            yield return "__result = default!;";
        if (HasThis)
            yield return "__this = default!;";
        foreach (var local in FieldLocals().Where(static local => local.Type is not { IsUnmanagedType: true } && local.TypeText != "int"))
            yield return $"{local.Name} = default!;";
        foreach (var scope in _context.OuterScopes.Concat(_context.Scopes))
            yield return $"{scope.Field} = default!;";
        foreach (var box in Boxes())
            yield return $"{box} = null;";
        foreach (var (_, name, _) in _context.AwaitFields.All.Where(static field => field.HoldsReferences))
            yield return $"{name} = default!;";
        if (KeepsOne)
            yield break;
        foreach (var (_, name) in _context.AwaitFields.Kept)
            yield return $"__LetGo(ref {name});";
    }

    // A frame that is itself kept keeps one other at most: kept frames are chains, and cannot become trees.
    private bool KeepsOne => _context.AwaitFields.Kept.Count == 1;

    private void Recycle()
    {
        var isClear = _cleared.Count == 0;
        var rest = KeepsOne ? $"__LetGo(ref {_context.AwaitFields.Kept[0].Name}, rest)" : "rest";
        var freed = $"__Free(ref __pools, this, {rest}, thread);";
        _writer.EndLine();
        _writer.WriteLine(
            "protected override global::CoGen.CompilerServices.CoFrame? __Recycle(global::CoGen.CompilerServices.CoFrame? rest, int thread)"
                + (isClear ? " =>" : "")
        );
        if (isClear)
        {
            _writer.WriteLine("    " + freed);
            return;
        }
        _writer.OpenBrace();
        _writer.WriteLine("__Clear();");
        _writer.WriteLine("return " + freed);
        _writer.CloseBrace();
    }
}
