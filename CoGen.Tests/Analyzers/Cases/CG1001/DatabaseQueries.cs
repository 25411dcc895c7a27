using Microsoft.EntityFrameworkCore;

public class Blog
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Post> Posts { get; set; } = new();
}

public class Post
{
    public int Id { get; set; }
}

public class Ctx : DbContext
{
    public DbSet<Blog> Blogs => Set<Blog>();
}

partial class DatabaseQueries
{
    [CoTask]
    async CoTask Q(Ctx db, int id, IQueryable<Blog> q, List<Blog> list)
    {
        db.Blogs.ToList(); // CG1001
        db.Blogs.Where(b => b.Id == id).First(); // CG1001
        db.Blogs.FirstOrDefault(b => b.Id == id); // CG1001
        db.Blogs.Count(); // CG1001
        db.Blogs.Any(b => b.Name == "x"); // CG1001
        var s = db.Blogs.Select(b => b.Id).Sum(); // CG1001
        db.Blogs.Include(b => b.Posts).Single(b => b.Id == 3); // CG1001
        foreach (var b in db.Blogs) // CG1001
            Console.WriteLine(b.Name);
        foreach (var b in db.Blogs.Where(x => x.Id > 3)) // CG1001
            Console.WriteLine(b.Name);
        (from b in db.Blogs where b.Id > 3 select b.Name).ToArray(); // CG1001
        db.Blogs.ToDictionary(b => b.Id); // CG1001
        q.ToList(); // CG1001
        db.SaveChanges(); // CG1001
        db.Blogs.Find(id); // CG1001
        db.Set<Blog>().Max(b => b.Id); // CG1001
        db.Blogs.Where(b => b.Id > 3).ExecuteDelete(); // CG1001
        db.Database.EnsureCreated(); // CG1001
        db.Database.ExecuteSql($"x"); // CG1001
        Load(db); // CG1002
        db.Blogs.Load(); // CG1001
        await db.Blogs.ToListAsync();
        await foreach (var b in db.Blogs.AsAsyncEnumerable())
            Console.WriteLine(b);
        var lazy = db.Blogs.Where(b => b.Id > 4).OrderBy(b => b.Name);
        await lazy.FirstAsync();
        list.ToList();
        list.First();
        list.AsQueryable().First();
        list.AsQueryable().Where(x => x.Id > 3).ToList();
        var mem = list.AsQueryable();
        mem.Count();
        foreach (var x in mem)
            Console.WriteLine(x);
        db.Blogs.Add(new Blog());
        db.Add(new Blog());
        db.Blogs.Local.ToList();
        db.Remove(list[0]);
        await db.SaveChangesAsync();
        await db.Blogs.FindAsync(id);
        Lazy2(db);
    }

    List<Blog> Load(Ctx db) => db.Blogs.ToList();

    IQueryable<Blog> Lazy2(Ctx db) => db.Blogs.Where(x => x.Id > 3);

    [CoTask]
    async CoTask P(int[] a)
    {
        foreach (var x in a.AsParallel()) // CG1001
            Console.WriteLine(x);
        foreach (var x in a.AsParallel().Where(x => x > 3)) // CG1001
            Console.WriteLine(x);
        var q = a.AsParallel().Where(x => x > 3);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask H()
    {
        Ask(); // CG1002
        await Sys.Yield();
    }

    static string Ask() => Console.In.ReadLine()!;
}
