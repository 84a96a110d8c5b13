package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Clip {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "clip_tag", joinColumns = @JoinColumn(name = "clip_id")) @Column(name = "tag", nullable = false, length = 12) List<String> tags;
}
