using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Which statement is copied, which taken apart.</summary>
internal sealed partial class Flattener
{
    private void FlattenBlock(BlockSyntax block) => InScope(block, () => FlattenList(block.Statements));

    private void FlattenList(IReadOnlyList<StatementSyntax> statements)
    {
        DeclareLabels(statements);
        DeclareFunctions(statements);
        FlattenFrom(statements, 0);
    }

    private void FlattenFrom(IReadOnlyList<StatementSyntax> statements, int start)
    {
        for (var i = start; i < statements.Count && _context.Reason is null; i++)
        {
            if (
                Unlabeled(statements[i]) is LocalDeclarationStatementSyntax
                {
                    UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword
                } declaration
            )
            {
                MarkUserLabels(statements[i]);
                Remark(declaration);
                FlattenUsingDeclaration(declaration, () => FlattenRest(statements, i + 1));
                return;
            }
            Flatten(statements[i]);
        }
    }

    private static StatementSyntax Unlabeled(StatementSyntax statement) =>
        statement is LabeledStatementSyntax { Statement: var inner } ? Unlabeled(inner) : statement;

    private void MarkUserLabels(StatementSyntax statement)
    {
        for (; statement is LabeledStatementSyntax labeled; statement = labeled.Statement)
        {
            Remark(labeled);
            MarkUserLabel(labeled);
        }
    }

    // Labels behind a using declaration stand inside its try; C# lets no jump go there from before it.
    private void FlattenRest(IReadOnlyList<StatementSyntax> statements, int start)
    {
        DeclareLabels([.. statements.Skip(start)]);
        FlattenFrom(statements, start);
    }

    /// <summary>A statement in a place of its own, such as a loop's body: a scope of its own if it is no block.</summary>
    private void FlattenEmbedded(StatementSyntax statement)
    {
        if (statement is BlockSyntax block)
            FlattenBlock(block);
        else
            InScope(statement, () => Flatten(statement));
    }

    private void Flatten(StatementSyntax statement)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        // A local function takes its comments along.
        if (statement is not LocalFunctionStatementSyntax)
            Remark(statement);
        switch (statement)
        {
            case LocalDeclarationStatementSyntax declaration:
                FlattenDeclaration(declaration);
                break;
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                break;
            case LabeledStatementSyntax labeled:
                MarkUserLabel(labeled);
                Flatten(labeled.Statement);
                break;
            case ExpressionStatementSyntax assignment when IsCheckedCollection(assignment, out var local):
                DeclareExpressionVariables(assignment.Expression);
                var value = Lower(((AssignmentExpressionSyntax)assignment.Expression).Right);
                EmitAssignment(local, new Text().Append(() => local.Name), value.Use(local, UseKind.Write), assignment);
                break;
            case var copied when !Holds(copied):
                Copy(copied);
                break;
            default:
                FlattenAwaiting(statement);
                break;
        }
    }

    private void FlattenAwaiting(StatementSyntax statement)
    {
        switch (statement)
        {
            case BlockSyntax block:
                FlattenBlock(block);
                break;
            case ExpressionStatementSyntax expression:
                DeclareExpressionVariables(expression.Expression);
                FlattenExpression(expression.Expression);
                if (_context.Endless.IsCalledIn(expression))
                    Emit(new Text("throw null!;"), ends: true);
                break;
            case ReturnStatementSyntax { Expression: { } value } statementAt:
                DeclareExpressionVariables(value);
                FlattenReturn(value, statementAt);
                break;
            case ThrowStatementSyntax { Expression: { } thrown }:
                DeclareExpressionVariables(thrown);
                EmitThrow(thrown, statement);
                break;
            case IfStatementSyntax branch:
                FlattenIf(branch);
                break;
            case WhileStatementSyntax loop:
                FlattenWhile(loop);
                break;
            case DoStatementSyntax loop:
                FlattenDo(loop);
                break;
            case ForStatementSyntax loop:
                FlattenFor(loop);
                break;
            case CommonForEachStatementSyntax loop:
                FlattenForEach(loop);
                break;
            case SwitchStatementSyntax choice:
                FlattenSwitch(choice);
                break;
            case TryStatementSyntax attempt:
                FlattenTry(attempt);
                break;
            case UsingStatementSyntax use:
                FlattenUsing(use);
                break;
            case LockStatementSyntax { Expression: var expression } when Holds(expression):
                CopyWithHead(statement, expression);
                break;
            case CheckedStatementSyntax block:
                InChecked(block.Keyword, () => FlattenBlock(block.Block));
                break;
            default:
                _context.Refuse("this statement holds an await", statement);
                break;
        }
    }

    private void Copy(StatementSyntax statement)
    {
        DeclareLeakedVariables(statement);
        Emit(
            Render(statement).Append(TrailingComment(statement)),
            statement,
            ends: ControlFlow.Leaves(statement) || _context.Endless.IsCalledIn(statement)
        );
    }

    private static string TrailingComment(StatementSyntax statement)
    {
        foreach (var trivia in statement.GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                return " " + trivia;
        }
        return "";
    }

    /// <summary>The statement's only awaits are in an expression evaluated before anything else: the rest is copied.</summary>
    private void CopyWithHead(StatementSyntax statement, ExpressionSyntax head)
    {
        DeclareLeakedVariables(statement);
        _context.Replacements[head] = Lower(head);
        Emit(Render(statement), statement);
    }

    private void FlattenExpression(ExpressionSyntax expression)
    {
        var text = Lower(expression);
        if (!text.IsEmpty && !IsFilled(expression))
            Emit(text.Append(";"), expression);
    }

    // new T { X = await a };  The object is made and filled by now, and only a name is left of the expression.
    private bool IsFilled(ExpressionSyntax expression) =>
        expression is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } && Holds(initializer);

    private void EmitThrow(ExpressionSyntax thrown, SyntaxNode at) =>
        Emit(new Text("throw ").Append(Lower(thrown)).Append(";"), at, ends: true);

    private void FlattenReturn(ExpressionSyntax value, StatementSyntax statement)
    {
        if (!ReturnsByBranches(value))
            EmitReturn(Lower(value), statement);
    }

    private void EmitReturn(Text value, SyntaxNode at)
    {
        var steps = Return(value);
        for (var i = 0; i < steps.Count; i++)
            Emit(steps[i], i == 0 ? at : null, ends: i == steps.Count - 1);
    }
}
