namespace CoGen.Tests.Analyzers;

/// <summary>CG1001: a .NET task that is known to have ended gives its result without blocking.</summary>
public class CG1001TasksTest
{
    [Theory]
    [InlineData("await answer; Use(answer.Result);")]
    [InlineData("await answer.ConfigureAwait(false); Use(answer.GetAwaiter().GetResult());")]
    [InlineData("if (answer.IsCompleted) Use(answer.Result);")]
    [InlineData("if (!answer.IsCompletedSuccessfully) return; Use(answer.Result);")]
    [InlineData("Use(answer.IsCompleted ? answer.Result : 0);")]
    [InlineData("Use(answer.IsCompleted && answer.Result > 0);")]
    [InlineData("while (!answer.IsCompleted) await Sys.Yield(); Use(answer.Result);")]
    [InlineData("if (answer.Status == TaskStatus.RanToCompletion) Use(answer.Result);")]
    [InlineData("if (answer.Wait(0)) Use(answer.Result);")]
    [InlineData("await Task.WhenAll(task, answer); Use(answer.Result);")]
    [InlineData("await Task.WhenAll(tasks); Use(tasks[0].Result); foreach (var x in tasks) Use(x.Result);")]
    [InlineData("var list = new List<Task<int>>(); await Task.WhenAll(list); foreach (var x in list) Use(x.Result); Use(list[0].Result);")]
    [InlineData("var all = Task.WhenAll(tasks); await all; Use(all.Result);")]
    [InlineData("var first = await Task.WhenAny(tasks); Use(first.Result);")]
    [InlineData("Use((await Task.WhenAny(tasks)).Result);")]
    [InlineData("var x = answer; await x; Use(answer.Result);")]
    [InlineData("var w = answer.GetAwaiter(); if (w.IsCompleted) Use(w.GetResult());")]
    [InlineData("try { await answer; } finally { Use(1); } Use(answer.Result);")]
    [InlineData("await answer.WaitAsync(TimeSpan.FromSeconds(1)); Use(answer.Result);")]
    [InlineData("await Task.WhenAll(task, answer).ContinueWith(_ => { }); Use(answer.Result);")]
    [InlineData("var list = new List<Task>(); list.Add(task); list.Add(answer); await Task.WhenAll(list.ToArray()); Use(answer.Result);")]
    [InlineData("var list = tasks.Where(x => x != null).ToList(); await Task.WhenAll(list); foreach (var x in list) Use(x.Result);")]
    [InlineData("System.Diagnostics.Debug.Assert(answer.IsCompleted); Use(answer.Result);")]
    [InlineData("if (answer is { IsCompletedSuccessfully: true }) Use(answer.Result);")]
    [InlineData("if (answer is not { IsCompleted: true }) return; Use(answer.Result);")]
    [InlineData("try { await answer; Use(1); } catch { Use(answer.Result); }")]
    public Task AnEndedTaskDoesNotBlock(string body) => TaskBody.CheckAsync(body + " await Sys.Yield();");

    [Theory]
    [InlineData("await task; Use([|answer.Result|]);")]
    [InlineData("if (b) await answer; Use([|answer.Result|]);")]
    [InlineData("if (!answer.IsCompleted) Use([|answer.Result|]);")]
    [InlineData("Use(answer.IsCompleted || [|answer.Result|] > 0);")]
    [InlineData("await answer; answer = tasks[0]; Use([|answer.Result|]);")]
    [InlineData("Use([|answer.Result|]); Use(answer.Result);")]
    [InlineData("await Task.WhenAny(task, answer); Use([|answer.Result|]);")]
    [InlineData("var all = Task.WhenAll(tasks); Use([|all.Result|]);")]
    [InlineData("try { Use(1); await answer; } catch { Use([|answer.Result|]); }")]
    [InlineData("foreach (var x in tasks) Use([|x.Result|]);")]
    [InlineData("var list = new List<Task>(); list.Add(task); if (b) list.Add(answer); await Task.WhenAll(list); Use([|answer.Result|]);")]
    [InlineData("await Use2(answer); Use([|answer.Result|]); Task Use2(object o) => task;")]
    [InlineData("System.Diagnostics.Debug.Assert(!answer.IsCompleted); Use([|answer.Result|]);")]
    [InlineData("if (answer is { IsFaulted: false }) Use([|answer.Result|]);")]
    [InlineData("var w = await Task.WhenAny(tasks); Use([|tasks[0].Result|]);")]
    public Task OneThatMayRunDoes(string body) => TaskBody.CheckAsync(body + " await Sys.Yield();");

    [Theory]
    [InlineData(5)]
    [InlineData(300)]
    public Task AValueThatALoopHandsOnReachesTheLastVariable(int count)
    {
        var all = Enumerable.Range(0, count).ToList();
        var body =
            "await answer;\n"
            + string.Concat(all.Select(i => $"var t{i} = answer;\n"))
            + "while (b)\n{\n"
            + string.Concat(all.Skip(1).Reverse().Select(i => $"    t{i} = t{i - 1};\n"))
            + "    t0 = tasks[0];\n    b = Flag();\n}\n"
            + $"Use([|t{count - 1}.Result|]);\nUse(answer.Result);";
        return TaskBody.CheckAsync(body);
    }
}
