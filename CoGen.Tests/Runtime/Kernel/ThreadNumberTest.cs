using CoGen.Kernel;

namespace CoGen.Tests.Runtime.Kernel;

public class ThreadNumberTest
{
    [Fact]
    public void LivingThreadsHaveNumbersOfTheirOwn()
    {
        var numbers = new int[8];
        using var all = new Barrier(numbers.Length);
        var threads = Enumerable
            .Range(0, numbers.Length)
            .Select(i => new Thread(() =>
            {
                Assert.Equal(0, ThreadNumber.Current);
                numbers[i] = ThreadNumber.Assigned;
                all.SignalAndWait();
                Assert.Equal(numbers[i], ThreadNumber.Current);
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.DoesNotContain(0, numbers);
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }

    [Fact]
    public void TheNumberOfAThreadThatIsGoneIsGivenAgain()
    {
        var seen = new HashSet<int>();
        // Other tests take numbers meanwhile, and the runtime may be late to drop what a thread had.
        for (var i = 0; i < 100; i++)
        {
            var number = 0;
            var thread = new Thread(() => number = ThreadNumber.Assigned);
            thread.Start();
            thread.Join();
            if (!seen.Add(number))
                return;
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.Fail("100 threads, one after the other, got 100 numbers.");
    }
}
