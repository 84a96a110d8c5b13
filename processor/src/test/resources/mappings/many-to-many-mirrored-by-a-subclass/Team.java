package mapping;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Inheritance
abstract class Member {
    @Id
    Long id;
}

@MappedSuperclass
abstract class Playing extends Member {
    @ManyToMany(mappedBy = "members")
    List<Team> teams;
}

@Entity
class Player extends Playing {
    String position;
}

@Entity
class Coach extends Member {
    @ManyToMany(mappedBy = "coaches")
    Set<Team> coached;
}

@Entity
class Team {
    @Id
    Long id;

    @ManyToMany
    List<Member> members;

    @ManyToMany
    @JoinTable(name = "team_coach")
    Set<Member> coaches;
}
