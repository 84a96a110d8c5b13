package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Parent {
    @Id
    Long id;

    @Column(length = 11)
    String code;

    @OneToMany
    @JoinColumn(name = "parent_code", referencedColumnName = "code")
    List<Child> children;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "p_code", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "c_code", referencedColumnName = "cc"))
    Set<Child> others;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "e_code", referencedColumnName = "code"))
    Set<String> words;
}
