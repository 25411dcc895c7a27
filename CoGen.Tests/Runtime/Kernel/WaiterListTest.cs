using CoGen.Kernel;
using CoGen.Tests.Runtime.Frames;

namespace CoGen.Tests.Runtime.Kernel;

/// <summary>The list of waiters through the task table, against a plain list.</summary>
public class WaiterListTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void IsFirstComeFirstWoken(int seed)
    {
        var random = new Random(seed);
        var table = new TaskTable();
        for (var i = 0; i < 50; i++)
            table.Add(new EmptyFrame(i), 0);
        var waiters = new WaiterList();
        var model = new List<int>();
        for (var step = 0; step < 5_000; step++)
        {
            Assert.Equal(model.Count == 0, waiters.IsEmpty);
            var slot = random.Next(50);
            if (model.Contains(slot))
            {
                waiters.Remove(table, slot);
                model.Remove(slot);
            }
            else if (random.Next(3) > 0)
            {
                waiters.Add(table, slot);
                model.Add(slot);
            }
            else
            {
                Assert.Equal(model.Count > 0, waiters.TryTake(table, out var first));
                if (model.Count == 0)
                    continue;
                Assert.Equal(model[0], first);
                model.RemoveAt(0);
            }
        }
    }
}
