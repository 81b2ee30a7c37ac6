/**
 * Names as resolutions write them: organs, agencies, funds, instruments, agendas. Names of which one is part of another stand
 * both here, and so does what is near a name and none (`Organization of African Unity`): what is right is not looked at further.
 */
export const KNOWN_NAMES: readonly string[] = `
General Assembly
Security Council
Economic and Social Council
Human Rights Council
Human Rights Committee
Human Rights Commission
Human Rights Commissions
Human Rights Commissioner
Human Rights Commissioners
Trusteeship Council
International Court of Justice
Permanent Court of International Justice
International Criminal Court
Rome Statute of the International Criminal Court
International Law Commission
Peacebuilding Commission
Disarmament Commission
Statistical Commission
Conference on Disarmament
Commission on Human Rights
Commission on Narcotic Drugs
Commission on the Status of Women
Commission for Social Development
Commission on Population and Development
Commission on Crime Prevention and Criminal Justice
Committee on the Rights of the Child
Committee against Torture
Committee on the Peaceful Uses of Outer Space
Committee on the Elimination of Discrimination against Women
Committee on the Elimination of Racial Discrimination
Special Political and Decolonization Committee
Advisory Committee on Administrative and Budgetary Questions
Charter of the United Nations
Charter of the Organization of African Unity
Organization of African Unity
African Union
European Union
European Economic Community
League of Arab States
Organization of Islamic Cooperation
Organization of American States
Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development
Caribbean Community
Pacific Islands Forum
Inter-Parliamentary Union
World Bank
World Bank Group
International Monetary Fund
World Health Organization
World Health Assembly
World Trade Organization
World Meteorological Organization
World Intellectual Property Organization
World Tourism Organization
World Customs Organization
World Food Programme
World Food Summit
International Labour Organization
International Labour Office
International Labour Conference
International Maritime Organization
International Civil Aviation Organization
International Organization for Migration
International Telecommunication Union
International Atomic Energy Agency
International Committee of the Red Cross
International Fund for Agricultural Development
International Seabed Authority
International Tribunal for the Law of the Sea
Food and Agriculture Organization
United Nations Educational, Scientific and Cultural Organization
United Nations Industrial Development Organization
United Nations Children’s Fund
United Nations Population Fund
United Nations Capital Development Fund
United Nations Development Programme
United Nations Environment Programme
United Nations Environment Assembly
United Nations Human Settlements Programme
United Nations Office on Drugs and Crime
United Nations Office for Disaster Risk Reduction
United Nations Office for Project Services
United Nations High Commissioner for Refugees
United Nations High Commissioner for Human Rights
United Nations Relief and Works Agency
United Nations Conference on Trade and Development
United Nations Conference on Sustainable Development
United Nations Conference on Environment and Development
United Nations Commission on International Trade Law
United Nations Institute for Training and Research
United Nations Institute for Disarmament Research
Office for the Coordination of Humanitarian Affairs
Office of Internal Oversight Services
Office of Legal Affairs
Department of Economic and Social Affairs
Department of Peace Operations
Department of Peacekeeping Operations
Department of Political and Peacebuilding Affairs
Economic Commission for Africa
Economic Commission for Europe
Economic Commission for Latin America and the Caribbean
Economic and Social Commission for Asia and the Pacific
Economic and Social Commission for Western Asia
Conference of the Parties
Conferences of the Parties
conference of the Parties
conferences of the Parties
conference of the parties
conferences of the parties
Intergovernmental Panel on Climate Change
Global Environment Facility
Green Climate Fund
International Covenant on Civil and Political Rights
International Covenants on Civil and Political Rights
International Covenants on Economic, Social and Cultural Rights
International Covenants on Human Rights
International Covenant on Economic, Social and Cultural Rights
International Convention on the Elimination of All Forms of Racial Discrimination
Convention on the Elimination of All Forms of Discrimination against Women
Convention on the Rights of the Child
Convention on the Rights of Persons with Disabilities
Convention on Biological Diversity
Convention relating to the Status of Refugees
United Nations Convention on the Law of the Sea
United Nations Convention against Corruption
United Nations Convention against Transnational Organized Crime
United Nations Convention to Combat Desertification
United Nations Framework Convention on Climate Change
Vienna Convention on Diplomatic Relations
Vienna Convention on the Law of Treaties
Geneva Convention
Geneva Conventions
Treaty on the Non-Proliferation of Nuclear Weapons
Treaty on the Prohibition of Nuclear Weapons
Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
Comprehensive Nuclear-Test-Ban Treaty
Arms Trade Treaty
Antarctic Treaty
Paris Agreement
Kyoto Protocol
Universal Declaration of Human Rights
Declaration on the Right to Development
Declaration on the Granting of Independence to Colonial Countries and Peoples
United Nations Declaration on the Rights of Indigenous Peoples
United Nations Millennium Declaration
Vienna Declaration and Programme of Action
Durban Declaration and Programme of Action
Beijing Declaration and Platform for Action
Beijing Platform for Action
Rio Declaration on Environment and Development
Addis Ababa Action Agenda
Agenda for Sustainable Development
New Urban Agenda
Sevilla Commitment
Doha Programme of Action for the Least Developed Countries
Sendai Framework for Disaster Risk Reduction
Kunming-Montreal Global Biodiversity Framework
Global Compact for Safe, Orderly and Regular Migration
Guiding Principles on Business and Human Rights
Sustainable Development Goals
Sustainable Development Goal
Millennium Development Goals
Millennium Development Goal
Pact for the Future
Summit of the Future
World Summit on the Information Society
World Summit for Social Development
Fourth World Conference on Women
United Nations Global Counter-Terrorism Strategy
Bretton Woods institutions
Democratic Republic of the Congo
Syrian Arab Republic
Occupied Palestinian Territory
`
  .trim()
  .split('\n')
