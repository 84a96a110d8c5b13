package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "post_extra")
public class Post {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(table = "post_extra", name = "editor")
    Account editor;

    @OneToOne(optional = false)
    @JoinColumn(table = "post_extra")
    Account owner;
}
