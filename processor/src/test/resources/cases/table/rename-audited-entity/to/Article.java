package blog;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
@RenamedFrom("Post")
public class Article {
    @Id
    Long id;

    @RenamedFrom("title")
    String headline;

    @ElementCollection
    Set<String> tags;

    Integer length;
}
