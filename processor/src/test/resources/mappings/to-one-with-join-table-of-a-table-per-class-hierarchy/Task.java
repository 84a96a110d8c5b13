package mapping;

import jakarta.persistence.*;

@Entity
class Tag {
    @Id
    Long id;
}

@MappedSuperclass
abstract class Tagged {
    @ManyToOne
    @JoinTable(name = "task_main_tag")
    Tag mainTag;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Task extends Tagged {
    @Id
    Long id;

    @OneToOne
    @JoinTable(name = "task_tag", joinColumns = @JoinColumn(name = "task"), inverseJoinColumns = @JoinColumn(name = "tag"))
    Tag tag;
}

@Entity
class Call extends Task {
    String number;
}

@Entity
class Mail extends Task {
    String address;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Note {
    @Id
    Long id;

    @OneToOne
    @JoinTable(name = "note_tag", joinColumns = @JoinColumn(name = "note"))
    Tag tag;
}

@Entity
class Memo extends Note {
    @ManyToOne
    @JoinTable(name = "memo_tag", joinColumns = @JoinColumn(name = "memo"))
    Tag second;
}
