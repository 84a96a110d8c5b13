package dev.reviver.sample;

import dev.reviver.sample.blog.Comment;
import dev.reviver.sample.blog.Links;
import dev.reviver.sample.blog.Post;
import dev.reviver.sample.blog.PostStatus;
import dev.reviver.sample.blog.Post_;
import dev.reviver.sample.blog.Profile;
import dev.reviver.sample.blog.Tag;
import dev.reviver.sample.blog.Tag_;
import dev.reviver.sample.blog.User;
import dev.reviver.sample.blog.User_;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The blog itself, on Hibernate ORM. It never changes the schema: it only validates that the entities fit. */
final class Blog implements AutoCloseable {
    private static final List<Class<?>> ENTITIES =
            List.of(User.class, Profile.class, Post.class, Tag.class, Comment.class);

    private final EntityManagerFactory entities;

    private Blog(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Opens it; fails with Hibernate's own words if a table or column is not as the entities need it. */
    static Blog open(DataSource database) {
        return new Blog(new HibernatePersistenceConfiguration("blog")
                .managedClasses(ENTITIES)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory());
    }

    /** Two users, a profile, three posts of which two are published, tags and a comment. */
    void writeSomething() {
        entities.runInTransaction(blog -> {
            User ann = new User("ann@example.org", "Ann");
            User bob = new User("bob@example.org", null);
            blog.persist(ann);
            blog.persist(bob);
            blog.persist(new Profile(ann, "Likes trains.", new Links("https://ann.example.org", "@ann@example.org")));
            Tag travel = new Tag("travel");
            blog.persist(travel);
            publish(blog, new Post(ann, "By night train to Vienna", "It leaves at ten."), travel);
            publish(blog, new Post(ann, "Coffee at the border", null), travel);
            Post draft = new Post(bob, "Not done yet", null);
            blog.persist(draft);
            blog.persist(new Comment(draft, ann, "Go on!"));
        });
    }

    private static void publish(EntityManager blog, Post post, Tag tag) {
        post.publish();
        post.tags().add(tag);
        blog.persist(post);
    }

    /** Titles by status and tag, through the static metamodel: a renamed attribute is a compile error here. */
    List<String> titles(PostStatus status, String tag) {
        return entities.callInTransaction(blog -> {
            CriteriaBuilder builder = blog.getCriteriaBuilder();
            CriteriaQuery<String> query = builder.createQuery(String.class);
            Root<Post> post = query.from(Post.class);
            query.select(post.get(Post_.title))
                    .where(
                            builder.equal(post.get(Post_.status), status),
                            builder.equal(post.join(Post_.tags).get(Tag_.label), tag))
                    .orderBy(builder.asc(post.get(Post_.title)));
            return blog.createQuery(query).getResultList();
        });
    }

    List<String> authors() {
        return entities.callInTransaction(blog -> {
            CriteriaBuilder builder = blog.getCriteriaBuilder();
            CriteriaQuery<String> query = builder.createQuery(String.class);
            Root<User> user = query.from(User.class);
            query.select(user.get(User_.email)).orderBy(builder.asc(user.get(User_.email)));
            return blog.createQuery(query).getResultList();
        });
    }

    String describe() {
        return "authors: " + authors() + "\npublished, tagged travel: " + titles(PostStatus.PUBLISHED, "travel")
                + "\ndrafts, tagged travel: " + titles(PostStatus.DRAFT, "travel");
    }

    @Override
    public void close() {
        entities.close();
    }
}
