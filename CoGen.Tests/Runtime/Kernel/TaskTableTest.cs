using CoGen.Kernel;
using CoGen.Tests.Runtime.Frames;

namespace CoGen.Tests.Runtime.Kernel;

public class TaskTableTest
{
    [Fact]
    public void TidsAreNeverUsedAgainThoughSlotsAre()
    {
        var table = new TaskTable();
        var seen = new HashSet<long>();
        for (var i = 0; i < 100; i++)
        {
            var slot = table.Add(new EmptyFrame(i), 0);
            Assert.Equal(0, slot);
            Assert.True(seen.Add(table.TidOf(slot).Number));
            table.Remove(slot);
        }
        Assert.Equal(0, table.Count);
    }

    [Fact]
    public void AStaleTidFindsNothing()
    {
        var table = new TaskTable();
        var stale = table.TidOf(table.Add(new EmptyFrame(0), 0));
        table.Remove(table.Find(stale));
        var fresh = table.TidOf(table.Add(new EmptyFrame(1), 0));
        Assert.Equal(-1, table.Find(stale));
        Assert.Equal(0, table.Find(fresh));
    }

    [Fact]
    public void ATypedTidIsFoundWithoutAHint()
    {
        var table = new TaskTable();
        for (var i = 0; i < 40; i++)
            table.Add(new EmptyFrame(i), 0);
        Assert.Equal(32, table.Find(new Tid(33)));
        Assert.Equal(-1, table.Find(new Tid(41)));
        Assert.Equal(-1, table.Find(Tid.None));
        Assert.Equal(-1, table.Find(new Tid(-1)));
    }

    [Fact]
    public void SlotsOfManyAreGivenInTheirOrderAgain()
    {
        const int Tasks = 10_000;
        var table = new TaskTable();
        var old = Enumerable.Range(0, Tasks).Select(i => table.TidOf(table.Add(new EmptyFrame(i), 0))).ToArray();
        foreach (var tid in old.OrderBy(tid => tid.Number * 7919 % Tasks))
            table.Remove(table.Find(tid));
        Assert.Equal(Enumerable.Range(0, Tasks), Enumerable.Range(0, Tasks).Select(i => table.Add(new EmptyFrame(i), 0)));
        Assert.All(old, tid => Assert.Equal(-1, table.Find(tid)));
        Assert.Equal(Tasks, table.Count);
    }
}
