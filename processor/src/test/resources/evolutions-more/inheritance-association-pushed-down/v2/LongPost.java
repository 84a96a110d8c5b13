package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class LongPost extends Post { @Column(length = 9) String more; @ManyToMany List<Tag> tags; }
