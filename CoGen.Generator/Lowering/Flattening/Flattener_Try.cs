using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Text = CoGen.Generator.Lowering.Code.Text;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// <c>try</c> stays a <c>try</c> around the flattened block. Handlers without awaits are copied into it; a handler that awaits only
/// notes there that it was reached, and stands behind.
/// </summary>
internal sealed partial class Flattener
{
    private const string AnyException = "global::System.Exception";

    private void FlattenTry(TryStatementSyntax attempt)
    {
        if (attempt.Finally is not { Block: var cleanup })
            FlattenCatches(attempt);
        else if (Holds(cleanup))
            WithAwaitingFinally(attempt, () => FlattenCatches(attempt), () => FlattenBlock(cleanup));
        else if (attempt.Catches.Any(Holds))
            EmitTry(() => FlattenCatches(attempt), () => [Block(cleanup)]);
        else
            FlattenCatches(attempt, [Block(cleanup)]);
    }

    private CodeNode Block(BlockSyntax block)
    {
        var text = Render(block);
        if (_checked is not null)
            return Code(text, block);
        return new CodeNode(text) { IsBlock = !text.HasCaptures, Span = Anchor(block) };
    }

    private void EmitTry(Action body, Func<List<Node>> cleanup)
    {
        var entry = _context.NewLabel("try");
        var nodes = Collect(body);
        var node = new TryNode(entry) { Finally = cleanup() };
        node.Body.AddRange(nodes);
        Emit(node);
    }

    private void FlattenCatches(TryStatementSyntax attempt, List<Node>? cleanup = null)
    {
        if (attempt.Catches.Count == 0 && cleanup is null)
        {
            FlattenBlock(attempt.Block);
            return;
        }
        var node = new TryNode(_context.NewLabel("try")) { Finally = cleanup };
        var awaiting = attempt.Catches.Where(Holds).ToList();
        var canPass =
            !ControlFlow.Leaves(attempt.Block) || !attempt.Catches.All(clause => Holds(clause) || ControlFlow.Leaves(clause.Block));
        // A lone handler behind a block that is never left at its end is the only way to what stands there.
        var reached = awaiting.Count == 0 || (awaiting.Count == 1 && !canPass) ? null : Reached(attempt);
        node.Body.AddRange(Collect(() => FlattenBlock(attempt.Block)));
        var handlers = new List<AwaitingCatch>();
        foreach (var clause in attempt.Catches)
        {
            if (Holds(clause))
                handlers.Add(NoteCatch(node, clause, reached, handlers.Count + 1));
            else
                node.Catches.Add(Copied(clause));
        }
        Emit(node);
        FlattenHandlers(handlers, reached, canPass);
    }

    // Copies of what its lambdas capture stand inside the block, or in the filter if that has lambdas too.
    private CatchBlock Copied(CatchClauseSyntax clause)
    {
        var whole = Render(clause);
        if (!whole.HasCaptures && _checked is null)
            return new CatchBlock(new Text(), [Code(whole, clause, ControlFlow.Leaves(clause.Block))])
            {
                HasFilter = clause.Filter is not null,
            };
        var header = new Text("catch");
        if (clause.Declaration is { } declaration)
            header.Append(" ").Append(Render(declaration));
        var block = Render(clause.Block);
        if (clause.Filter is { FilterExpression: var condition })
        {
            var filter = CheckedValue(Render(condition), condition);
            var copies = filter.HasCaptures ? Copies(new Text().Append(filter).Append(block)) : "";
            AppendFilter(header, clause.Filter, new Text(copies).Append(Conjunct(condition, filter)));
            if (filter.HasCaptures)
                block.ForgetCaptures();
        }
        return new CatchBlock(header, [Code(block, clause.Block, ControlFlow.Leaves(clause.Block))])
        {
            HasFilter = clause.Filter is not null,
        };
    }

    // The filter is a place to stop at, and so has a line of its own.
    private void AppendFilter(Text header, CatchFilterClauseSyntax filter, Text test) =>
        header.AppendLine(4, _context.Stops.Of(filter.Span, filter.Span)).Append("when (").Append(test).Append(")");

    // Between try and filter no declaration can stand, but one can in the filter.
    private string Copies(Text filter)
    {
        var copied = filter.Captures.OrderBy(static scope => scope.Depth).Select(static scope => (scope.Name, scope.Field));
        if (filter.CapturesThis)
            copied = copied.Prepend((_context.TypeText(_context.Symbol.ContainingType), "__this"));
        return string.Concat(copied.Select(copy => $"__Set(out {_context.Var(copy.Name)} {copy.Field}, this.{copy.Field}) && "));
    }

    // Which handler was reached: 0 for none, which is also what it is whenever the block is resumed, so it is never kept.
    private Local Reached(SyntaxNode at)
    {
        var reached = new Local(_context.Fresh("caught"), null, "int")
        {
            StartValue = "0",
            Storage = Storage.Top,
            Location = at.GetLocation(),
        };
        _context.AllLocals.Add(reached);
        // Only a try that is entered twice in one run finds what it left there.
        if (_targets.Count > 0 || _labels.Count > 0)
            Emit(new Text($"{reached.Name} = 0;"));
        return reached;
    }

    private sealed record AwaitingCatch(CatchClauseSyntax Clause, int Number, ScopeClass? Scope, Local Exception);

    // catch (E e) when (f) { … await … }  →  catch (E __e) when (__Set(out e, __e) && f) { caught1 = 1; }
    private AwaitingCatch NoteCatch(TryNode node, CatchClauseSyntax clause, Local? reached, int number)
    {
        var outer = _scope;
        EnterScope(clause);
        var scope = _scope;
        var rethrows = RethrowsIn(clause);
        var exception = new Local(_context.Fresh("exception"), null, AnyException)
        {
            MustNotBeInline = true,
            Location = clause.GetLocation(),
        };
        if (rethrows)
            _context.AllLocals.Add(exception);
        var variable =
            clause.Declaration is { } declared && Model.GetDeclaredSymbol(declared) is ILocalSymbol symbol ? DeclareLocal(symbol) : null;
        if (variable is not null)
            variable.MustNotBeInline = true;
        var isReached = clause.Declaration is not null || !IsBehindAll(clause);
        var type = clause.Declaration is { Type: var named } ? Render(named) : new Text(AnyException);
        var header = isReached ? new Text("catch (").Append(type).Append(" __e)") : new Text("catch");
        var set = variable is null ? null : new Text().Append(() => $"__Set(out {variable.Reference}, __e)");
        if (variable is { Scope: null })
            set!.Use(variable, UseKind.Declare);
        if (clause.Filter is { FilterExpression: var filter })
        {
            DeclareExpressionVariables(filter);
            var condition = CheckedValue(Render(filter), filter);
            var test = new Text(Copies(condition));
            if (set is not null)
                test.Append(set).Append(" && ");
            AppendFilter(header, clause.Filter, test.Append(Conjunct(filter, condition)));
            ForbidInline(header);
        }
        var body = Collect(() =>
        {
            if (variable is not null && clause.Filter is null)
                Emit(VariableFrom(variable));
            if (rethrows && isReached)
                Emit(new Text($"{exception.Name} = __e;").Use(exception, UseKind.Write));
            if (reached is not null)
                Emit(new Text($"{reached.Name} = {number};").Use(reached, UseKind.Write));
        });
        node.Catches.Add(new CatchBlock(header, body) { HasFilter = clause.Filter is not null });
        _scope = outer;
        return new AwaitingCatch(clause, number, scope, exception);
    }

    // Behind catch (Exception) only a catch without a type may stand, and nothing comes to it.
    private bool IsBehindAll(CatchClauseSyntax clause) =>
        ((TryStatementSyntax)clause.Parent!)
            .Catches.TakeWhile(other => other != clause)
            .Any(other =>
                other is { Declaration.Type: var type, Filter: null }
                && Model.GetTypeInfo(type).Type?.ToDisplayString() == "System.Exception"
            );

    private static Text VariableFrom(Local variable)
    {
        var text = new Text().Append(() => variable.Reference + " = __e;");
        return variable.Scope is null ? text.Use(variable, UseKind.Declare) : text;
    }

    private static bool RethrowsIn(CatchClauseSyntax clause) =>
        clause.Block.DescendantNodes().OfType<ThrowStatementSyntax>().Any(static thrown => thrown.Expression is null);

    private void FlattenHandlers(List<AwaitingCatch> handlers, Local? reached, bool canPass)
    {
        if (handlers.Count == 0)
            return;
        var end = _context.NewLabel("endTry");
        for (var i = 0; i < handlers.Count; i++)
        {
            var handler = handlers[i];
            var isLast = i == handlers.Count - 1;
            var next = isLast ? end : _context.NewLabel("nextCatch");
            if (reached is not null && (canPass || !isLast))
                JumpIf(new Text().Read(reached).Append($" != {handler.Number}"), when: true, next, Anchor(handler.Clause.Block));
            var outer = _scope;
            _scope = handler.Scope;
            _caught.Push(handler.Exception);
            FlattenBlock(handler.Clause.Block);
            _caught.Pop();
            _scope = outer;
            if (!isLast)
            {
                Jump(end);
                Mark(next);
            }
        }
        Mark(end);
    }

    // try { a } finally { await b; }  →  try { a } catch (Exception __e) { exception1 = __e; } finally1: await b; then throw or go on
    private void WithAwaitingFinally(SyntaxNode at, Action body, Action cleanup)
    {
        var way = new Local(_context.Fresh("way"), null, "int") { Location = at.GetLocation() };
        var exception = _context.NewTemp("exception", AnyException + "?", null, at);
        var region = new AwaitingFinally(_context.NewLabel("finally"), way, EndsMethod(at));
        var node = new TryNode(_context.NewLabel("try"));
        _finallies.Push(region);
        node.Body.AddRange(Collect(body));
        _finallies.Pop();
        if (region.Exits.Count > 0)
        {
            _context.AllLocals.Add(way);
            Emit(new Text($"{way.Name} = 0;").Use(way, UseKind.Write));
        }
        Emit(new Text($"{exception.Name} = null;").Use(exception, UseKind.Write));
        node.Catches.Add(
            new CatchBlock(
                new Text($"catch ({AnyException} __e)"),
                [new CodeNode(new Text($"{exception.Name} = __e;").Use(exception, UseKind.Write))]
            )
        );
        Emit(node);
        Mark(region.Start);
        cleanup();
        Emit(Rethrow(exception, at));
        foreach (var (number, target, depth) in region.Exits)
        {
            var steps = target is null ? Return() : GoTo(target, depth);
            var text = new Text("if (").Read(way).Append($" == {number})");
            if (steps.Count > 1)
                text.AppendLine(0).Append("{");
            foreach (var step in steps)
                text.AppendLine(4).Append(step);
            if (steps.Count > 1)
                text.AppendLine(0).Append("}");
            Emit(text);
        }
    }

    private bool EndsMethod(SyntaxNode at) =>
        at is StatementSyntax { Parent: BlockSyntax block } last
        && block == _context.Body
        && (last is LocalDeclarationStatementSyntax || last == block.Statements.Last(static s => s is not LocalFunctionStatementSyntax));
}
